interface Props {
  id: string;
  label: string;
  value: string;
  options: readonly { id: string; name: string }[];
  choose(id: string): void;
}

/** One of a few, with its label above. */
export const Choice = ({ id, label, value, options, choose }: Props) => (
  <p class="choice-of-letter">
    <label for={id}>{label}</label>
    <select id={id} value={value} onChange={(event) => choose(event.currentTarget.value)}>
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.name}
        </option>
      ))}
    </select>
  </p>
);
