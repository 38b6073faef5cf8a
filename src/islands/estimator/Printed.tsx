export type Pair = readonly [label: string, value: string];

/** Inputs as label and value, for paper: on a screen the form shows them. */
export function Printed({ title, pairs }: { title: string; pairs: readonly Pair[] }) {
  return (
    <div class="est-printed">
      <h2>{title}</h2>
      <dl>
        {pairs.map(([label, value], index) => (
          <div key={`${label}${index}`}>
            <dt>{label}</dt> <dd class="num">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
