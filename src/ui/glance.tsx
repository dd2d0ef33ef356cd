/**
 * Kinds of data against what happens to them. Each cell that says something opens to its proof, below its row; below
 * all of them stands what their marks mean, which have no words of their own here.
 */
import { Component, Fragment } from 'preact';
import type { GlanceCell, GlanceRow } from '../summary/glance.ts';
import { FORMS } from '../summary/line.ts';
import type { Messages } from '../summary/messages.ts';
import { FATES, type Fate } from '../vocabulary/fates.ts';
import type { LineContext } from './context.ts';
import { Mark } from './icons.tsx';
import { LineView } from './line.tsx';

type Props = LineContext & { rows: readonly GlanceRow[] };

/** Row and column of the cell that is open, as "row column". */
interface Open {
  open?: string | undefined;
}

export const GlanceView = ({ rows, ...context }: Props) => (
  <>
    <GlanceTable rows={rows} {...context} />
    <Legend rows={rows} messages={context.messages} />
    <p id="glance-note" class="remark">
      {context.messages.say('glance_note')}
    </p>
  </>
);

/** Of the marks that stand in the grid. */
const Legend = ({ rows, messages }: { rows: readonly GlanceRow[]; messages: Messages }) => {
  const told = new Set(rows.flatMap(({ cells }) => Object.values(cells).map(({ form }) => form)));
  return (
    <ul class="legend">
      {([...FORMS, 'silent'] as const)
        .filter((form) => told.has(form))
        .map((form) => (
          <li key={form}>
            <Mark form={form} />
            {messages.say(`legend_${form}`)}
          </li>
        ))}
    </ul>
  );
};

class GlanceTable extends Component<Props, Open> {
  private readonly toggle = (place: string) =>
    this.setState(({ open }: Open) => ({ open: open === place ? undefined : place }));

  override render({ rows, messages, ...context }: Props, { open }: Open) {
    const { say } = messages;
    return (
      <table class="glance" aria-describedby="glance-note">
        <thead>
          <tr>
            <td />
            {FATES.map((fate) => (
              <th key={fate} scope="col">
                {say(`fate_${fate}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ data, cells }) => (
            <Fragment key={data}>
              <tr>
                <th scope="row">{say(`kind_of_data_${data}`)}</th>
                {FATES.map((fate) => (
                  <td key={fate}>{this.cell(data, fate, cells[fate])}</td>
                ))}
              </tr>
              {FATES.filter((fate) => open === `${data} ${fate}`).map((fate) => (
                <tr key={fate} class="glance-proof">
                  <td colSpan={FATES.length + 1} id={`glance-${data}`}>
                    {cells[fate].lines.map((line) => (
                      <LineView key={line.id} line={line} open messages={messages} {...context} />
                    ))}
                  </td>
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    );
  }

  private cell(data: string, fate: Fate, { form, period }: GlanceCell) {
    const { messages } = this.props;
    const word = messages.say(`legend_${form}`);
    if (form === 'silent')
      return (
        <span class="silent">
          <Mark form="silent" />
          <span class="unseen">{word}</span>
        </span>
      );
    const place = `${data} ${fate}`;
    const isOpen = this.state.open === place;
    const name = [nameOf(data, messages), messages.say(`fate_${fate}`), word, period && messages.duration(period)];
    return (
      <button
        type="button"
        class="cell"
        aria-label={name.filter(Boolean).join(', ')}
        aria-expanded={isOpen}
        aria-controls={isOpen ? `glance-${data}` : undefined}
        onClick={() => this.toggle(place)}
      >
        {period && form === 'yes' ? messages.duration(period, 'narrow') : <Mark form={form} />}
      </button>
    );
  }
}

const nameOf = (data: string, { say }: Messages): string =>
  say(data === 'other' ? 'value_collection_personal_data' : `group_collection_${data}`);
