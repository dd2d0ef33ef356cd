/** The kinds of question that the settings page asks. Each says beside it whether the answer was stored. */
import type { ComponentChildren } from 'preact';

interface FieldProps {
  id: string;
  label: string;
  hint?: string;
  /** What happened when it was last changed. */
  outcome: ComponentChildren;
}

interface SelectProps extends FieldProps {
  value: string;
  options: readonly { value: string; label: string; language?: string }[];
  choose(value: string): void;
}

export const SelectField = ({ id, label, hint, outcome, value, options, choose }: SelectProps) => (
  <section class="section">
    <h2>
      <label for={id}>{label}</label>
    </h2>
    {hint && <p id={`${id}-hint`}>{hint}</p>}
    <p class="row">
      <select
        id={id}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.language}>
            {option.label}
          </option>
        ))}
      </select>
      {outcome}
    </p>
  </section>
);

interface CheckProps extends FieldProps {
  checked: boolean;
  choose(checked: boolean): void;
}

export const CheckField = ({ id, label, hint, outcome, checked, choose }: CheckProps) => (
  <section class="section">
    <label class="choice">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => choose(event.currentTarget.checked)}
        aria-describedby={`${id}-hint`}
      />
      {label}
    </label>
    <p id={`${id}-hint`} class="hint">
      {hint} {outcome}
    </p>
  </section>
);

interface ManyProps extends FieldProps {
  chosen: readonly string[];
  options: readonly { value: string; label: string }[];
  choose(chosen: string[]): void;
}

/** Any number of answers. */
export const ManyField = ({ id, label, hint, outcome, chosen, options, choose }: ManyProps) => {
  const toggle = (value: string) =>
    choose(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <fieldset class="section" aria-describedby={`${id}-hint`}>
      <legend>{label}</legend>
      <p id={`${id}-hint`}>
        {hint} {outcome}
      </p>
      <div class="choices">
        {options.map(({ value, label: name }) => (
          <label key={value} class="choice">
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
};

interface TextProps extends FieldProps {
  value: string;
  choose(value: string): void;
}

export const TextField = ({ id, label, hint, outcome, value, choose }: TextProps) => (
  <section class="section">
    <h2>
      <label for={id}>{label}</label>
    </h2>
    <p id={`${id}-hint`}>{hint}</p>
    <p class="row">
      <textarea
        id={id}
        rows={3}
        spellcheck={false}
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {outcome}
    </p>
  </section>
);
