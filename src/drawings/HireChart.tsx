import {
  CASES,
  costsAt,
  type EmployedCost,
  type HireExample,
  meetingHours,
  type VirtualCost,
} from '../logic/estimate/index.ts';
import { percent, ticks } from '../logic/scale.ts';
import './hire-chart.css';

interface Props {
  readonly example: HireExample;
  readonly money: (amount: number) => string;
  /** Hours where the two meet, as the edge writes them. */
  readonly mark: (hours: number) => string;
  readonly axis: string;
}

/** Room above the dearer employee: the virtual assistant soon costs more than fits. */
const HEADROOM = 1.7;
/** The drawing is stretched to its room: a square of hundredths. */
const SIDE = 100;

/** What a month costs by the useful hours needed: a band for the payroll, a wedge for the virtual assistant. */
export function HireChart({ example, money, mark, axis }: Props) {
  const { employed, virtual } = example;
  const hours = ticks(0, employed.best.hours.useful, 8);
  const wide = Math.max(...hours, employed.best.hours.useful) * 1.04;
  const end = (cost: EmployedCost, other: VirtualCost) =>
    costsAt(cost, other, cost.hours.useful).employed ?? 0;
  const high = end(employed.worst, virtual.worst) * HEADROOM;
  const at = (hour: number, amount: number) =>
    `${(hour / wide) * SIDE} ${SIDE - (amount / high) * SIDE}`;
  const start = ({ total }: EmployedCost) => total / 12;
  const edge = (name: (typeof CASES)[number]) => {
    const cost = employed[name];
    return [at(0, start(cost)), at(cost.hours.useful, end(cost, virtual[name]))] as const;
  };
  const [low, high2] = [edge('best'), edge('worst')];
  const ray = (name: (typeof CASES)[number]) => at(wide, virtual[name].perUsefulHour * wide);
  const { least, most } = meetingHours([example]);
  const meets = [least, most].filter(Number.isFinite);
  const amounts = ticks(0, high, 5);
  return (
    <div class="hire-plot" aria-hidden="true">
      <svg class="hire-marks" aria-hidden="true">
        {meets.map((hour) => (
          <text key={hour} x={percent(hour, 0, wide)} y="70%">
            {mark(hour)}
          </text>
        ))}
      </svg>
      <svg class="hire-amounts" aria-hidden="true">
        {amounts.map((amount) => (
          <text key={amount} x="100%" y={percent(high - amount, 0, high)}>
            {amount === 0 ? '0' : money(amount)}
          </text>
        ))}
      </svg>
      <svg
        class="hire-shapes"
        viewBox={`0 0 ${SIDE} ${SIDE}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {amounts.slice(1).map((amount) => (
          <path key={amount} class="grid" d={`M${at(0, amount)}L${at(wide, amount)}`} />
        ))}
        <path class="remote area" d={`M${at(0, 0)}L${ray('worst')}L${ray('best')}Z`} />
        <path class="office area" d={`M${low[0]}L${low[1]}L${high2[1]}L${high2[0]}Z`} />
        {CASES.map((name) => (
          <path key={name} class="remote edge" d={`M${at(0, 0)}L${ray(name)}`} />
        ))}
        {CASES.map((name) => (
          <path key={name} class="office edge" d={`M${edge(name).join('L')}`} />
        ))}
        {meets.map((hour) => (
          <path key={hour} class="meet" d={`M${at(hour, 0)}L${at(hour, high)}`} />
        ))}
        <path class="floor" d={`M${at(0, 0)}L${at(wide, 0)}`} />
      </svg>
      <svg class="hire-hours" aria-hidden="true">
        {hours.map((hour) => (
          <text key={hour} x={percent(hour, 0, wide)} y="60%">
            {hour}
          </text>
        ))}
      </svg>
      <p>{axis}</p>
    </div>
  );
}
