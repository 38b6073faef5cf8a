import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../../logic/i18n/text.ts';
import { useEarly } from '../../shared/early.ts';
import { describedBy, Field } from './Field.tsx';

const PAUSE = 600;

/** True once the condition has held for a moment: nobody is told of a mistake while still typing. */
export function useSettled(condition: boolean, atOnce = false): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    if (!condition) return setSettled(false);
    const timer = setTimeout(() => setSettled(true), PAUSE);
    return () => clearTimeout(timer);
  }, [condition]);
  return condition && (settled || atOnce);
}

export interface NumberFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Before the figure (Rp) or after it (hours, %). */
  readonly unit?: string;
  readonly unitAfter?: string;
  readonly hint?: ComponentChildren;
  /** What is wrong: interface word `est.problem.<problem>`. */
  readonly problem: string | undefined;
  /** The field has been left once. */
  readonly touched: boolean;
  /** The answer waits for it: its mistake is said before it has been entered. */
  readonly due?: boolean;
  /** Values for the message: highest and lowest number, an example. */
  readonly limits: { readonly max: string; readonly min: string; readonly whole: boolean };
  readonly onText: (text: string) => void;
  readonly onLeave: () => void;
  readonly t: Translate;
}

/** A number typed as people write it; its message stands beside it and nothing typed is ever changed while typing. */
export function NumberField(props: NumberFieldProps) {
  const { id, label, value, unit, unitAfter, hint, problem, touched, due, limits, t } = props;
  const [typing, setTyping] = useState(false);
  useEarly(id, value, props.onText);
  const atOnce = touched || (due === true && !typing);
  const wrong = useSettled(problem !== undefined && (problem !== 'empty' || atOnce), atOnce);
  const key = problem === 'not-a-number' && limits.whole ? 'whole' : problem;
  const told = (text: string | undefined) =>
    text && (
      <span id={`${id}-unit`} aria-hidden="true">
        {text}
      </span>
    );
  const message = wrong && t(`est.problem.${key}`, { max: limits.max, min: limits.min });
  return (
    <Field id={id} label={label} hint={hint} problem={message}>
      <div class="est-input">
        {told(unit)}
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          spellcheck={false}
          value={value}
          aria-invalid={wrong ? 'true' : undefined}
          aria-describedby={describedBy(id, { problem: message, unit: unit ?? unitAfter, hint })}
          onInput={(event) => {
            setTyping(true);
            props.onText(event.currentTarget.value);
          }}
          onBlur={() => {
            setTyping(false);
            props.onLeave();
          }}
        />
        {told(unitAfter)}
      </div>
    </Field>
  );
}
