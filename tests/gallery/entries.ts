import { z } from 'astro/zod';

const text = z.union([z.string(), z.strictObject({ en: z.string(), id: z.string() })]);
const props = z.record(z.string(), z.unknown()).default({});

/** One file of `tests/gallery/states/`: a component and every state it can be in. */
export const entrySchema = z.strictObject({
  /** Path below `src/` without the ending: `components/Note`, `islands/quiz/Question`. */
  component: z.string().regex(/^(components|islands)\//),
  /** Name of the export where it is not that of the file. */
  export: z.string().optional(),
  /** The element that it may only stand in, with classes it relies on: `ul`, `div.quiz`. */
  inside: z
    .string()
    .regex(/^[a-z]+(\.[\w-]+)*$/)
    .default('div'),
  /** Every state is a page of its own: where ids would stand twice. States with steps are so always. */
  apart: z.boolean().default(false),
  /** Selectors of small targets that are meant to be so, with the reason. */
  smallTargets: z.record(z.string(), z.string()).default({}),
  /** What every state gets. A text that begins with `$` names something that given-*.ts(x) makes. */
  given: props,
  states: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        props,
        /** HTML of the default slot, or its form in each language. */
        slot: text.optional(),
        /** What a reader does to get there, as `doSteps` of support/steps.ts reads it. */
        do: z.array(z.string().regex(/^(click|hover|focus|fill|press|wait|open) /)).default([]),
        /** What stands out as chosen, and one like it that is not: they must differ without colours too. */
        selected: z.tuple([z.string(), z.string()]).optional(),
      }),
    )
    .min(1),
});
export type Entry = z.infer<typeof entrySchema>;
export type State = Entry['states'][number];

/** One page of the gallery. */
export interface Sheet {
  /** Address without the language: `components/note/`. */
  readonly path: string;
  readonly entry: Entry;
  readonly states: readonly State[];
}

const slug = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9/]+/g, '-')
    .replace(/(^-|-$)/g, '');

/** The pages of an entry: states that stand well together share one. */
export function sheetsOf(entry: Entry): readonly Sheet[] {
  const base = `${slug(entry.component)}/${entry.export ? `${slug(entry.export)}/` : ''}`;
  const alone = entry.states.filter((state) => entry.apart || state.do.length > 0);
  const together = entry.states.filter((state) => !alone.includes(state));
  return [
    ...(together.length > 0 ? [{ path: base, entry, states: together }] : []),
    ...alone.map((state) => ({ path: `${base}${slug(state.name)}/`, entry, states: [state] })),
  ];
}
