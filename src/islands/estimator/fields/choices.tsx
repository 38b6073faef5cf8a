import type { ComponentChildren } from 'preact';
import { describedBy, Field } from './Field.tsx';

/** One of several values, each with the words that the reader chooses it by. */
interface Choice<Value extends string> {
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, text: string])[];
  readonly onChoose: (value: Value) => void;
}

interface SelectProps<Value extends string> extends Choice<Value> {
  readonly id: string;
  readonly label: string;
  readonly hint?: ComponentChildren;
}

export function SelectField<Value extends string>({
  id,
  label,
  value,
  options,
  onChoose,
  hint,
}: SelectProps<Value>) {
  return (
    <Field id={id} label={label} hint={hint}>
      <div class="est-input est-select">
        <select
          id={id}
          value={value}
          aria-describedby={describedBy(id, { hint })}
          onChange={(event) => onChoose(event.currentTarget.value as Value)}
        >
          {options.map(([option, text]) => (
            <option key={option} value={option} selected={option === value}>
              {text}
            </option>
          ))}
        </select>
        <svg viewBox="0 0 12 8" aria-hidden="true">
          <path d="M1 1.5 6 6.5 11 1.5" />
        </svg>
      </div>
    </Field>
  );
}

interface RadiosProps<Value extends string> extends Choice<Value> {
  readonly name: string;
  readonly legend: ComponentChildren;
  readonly class?: string;
}

export function Radios<Value extends string>(props: RadiosProps<Value>) {
  const { name, legend, value, options, onChoose } = props;
  return (
    <fieldset class={`est-radios ${props.class ?? ''}`}>
      <legend>{legend}</legend>
      {options.map(([option, text]) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            checked={option === value}
            onChange={() => onChoose(option)}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface CheckProps {
  readonly label: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
  /** Id of what is said about it. */
  readonly describedBy?: string | undefined;
}

export function Check({ label, on, onSwitch, describedBy: id }: CheckProps) {
  return (
    <label class="est-check">
      <input
        type="checkbox"
        checked={on}
        aria-describedby={id}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
