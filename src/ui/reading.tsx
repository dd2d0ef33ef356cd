/** A summary as it is read: the whole of it, or what is sought in it; without the lines that the reader calls wrong. */
import { Component, createRef } from 'preact';
import type { Line, Proof } from '../summary/line.ts';
import { misreading } from '../summary/misreading.ts';
import type { Outline } from '../summary/outline.ts';
import { findLines } from '../summary/search.ts';
import type { LineContext, ViewProps } from './context.ts';
import { DocumentHead } from './document-head.tsx';
import { DocumentList } from './document-list.tsx';
import { MarksSwitch } from './marks-switch.tsx';
import { ReceiptView } from './receipt.tsx';
import { SearchField } from './search-field.tsx';
import { FoundView, SectionsView } from './sections.tsx';

type Props = ViewProps & { outline: Outline };

interface State {
  sought: string;
  /** Whether the report of the last doubt is on the clipboard. */
  reported: boolean;
}

export class Reading extends Component<Props, State> {
  override state: State = { sought: '', reported: false };
  private readonly undo = createRef<HTMLButtonElement>();
  private readonly doubted = createRef<HTMLDivElement>();
  /** Then the sections were there before what was found, and come back at once. */
  private wasSought = false;

  private get hidden(): readonly string[][] {
    return this.props.state.hidden ?? [];
  }

  private readonly doubt = async (line: Line, proof: Proof) => {
    const { state, actions, messages } = this.props;
    if (!state.analysis) return;
    this.setState({ reported: await actions.copy(misreading(line, proof, state.analysis, messages)) });
    await actions.hide([...this.hidden, line.statements]);
  };

  /** The line that had the keyboard's focus is gone; what takes it back is next. It goes itself when all is back. */
  override componentDidUpdate({ state }: Props): void {
    const [before, now] = [state.hidden?.length ?? 0, this.hidden.length];
    if (now > before) this.undo.current?.focus({ preventScroll: true });
    if (now === 0 && before > 0) this.doubted.current?.focus({ preventScroll: true });
  }

  override render(props: Props, { sought }: State) {
    const { outline, messages, actions, state, place } = props;
    const context: LineContext = {
      actions,
      messages,
      language: outline.document.language,
      url: state.url ?? outline.document.url,
      whole: props.whole,
      pointed: state.pointed,
      doubt: this.doubt,
      ...(sought.trim() && { sought }),
    };
    if (context.sought) this.wasSought = true;
    const found = context.sought ? findLines(outline.sections, sought, messages) : undefined;
    const count = (found ?? []).reduce((all, { lines }) => all + lines.length, 0);
    return (
      <>
        <DocumentHead outline={outline} state={state} messages={messages} />
        <SearchField
          sought={sought}
          found={count}
          messages={messages}
          seek={(words) => this.setState({ sought: words })}
        />
        {/* Marks are for where page and summary are seen at once. */}
        {(place === 'overlay' || place === 'panel') && <MarksSwitch {...props} />}
        {found ? (
          <FoundView sections={found} {...context} />
        ) : (
          <SectionsView outline={outline} again={this.wasSought} {...context} />
        )}
        <DocumentList state={state} actions={actions} messages={messages} title="documents" />
        <ReceiptView state={state} messages={messages} whole={props.whole} />
        {this.takeBack()}
      </>
    );
  }

  /** What was hidden, and the way to take that back. */
  private takeBack() {
    const { actions, messages } = this.props;
    const { hidden } = this;
    return (
      <div ref={this.doubted} class="doubted" role="status" tabIndex={-1}>
        {hidden.length > 0 && (
          <>
            <p>
              {messages.count('doubted', hidden.length)}{' '}
              {messages.say(this.state.reported ? 'doubt_copied' : 'doubt_kept')}
            </p>
            <button ref={this.undo} type="button" onClick={() => actions.hide(hidden.slice(0, -1))}>
              {messages.say('undo')}
            </button>
          </>
        )}
      </div>
    );
  }
}
