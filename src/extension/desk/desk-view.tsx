/** The desk as it is seen at each step. */
import { Component, createRef } from 'preact';
import type { Messages } from '../../summary/messages.ts';
import { neutralize } from '../../summary/neutralize.ts';
import { outline } from '../../summary/outline.ts';
import type { Wishes } from '../../summary/wishes.ts';
import type { Actions } from '../../ui/actions.ts';
import { Logo } from '../../ui/icons.tsx';
import type { PageState } from '../../ui/state.ts';
import { Summary } from '../../ui/summary.tsx';
import { actionsOn, type Desk, type Step } from './desk.ts';
import { Intake } from './intake.tsx';
import { showIn, TextPane } from './text-pane.tsx';

interface Props {
  desk: Desk;
  step: Step;
  messages: Messages;
  wishes: Wishes;
  /** Enlarges letters and all with them; 1 is as designed. */
  zoom: number;
}

export class DeskView extends Component<Props> {
  private readonly pane = createRef<HTMLElement>();
  private readonly actions: Actions;

  constructor(props: Props) {
    super(props);
    this.actions = actionsOn(props.desk);
    props.desk.bring = (blocks, evidence) => {
      const pane = this.pane.current;
      return pane !== null && showIn(pane, blocks, evidence);
    };
  }

  override render({ desk, step, messages, wishes, zoom }: Props) {
    const { say, language } = messages;
    const dir = say('text_direction') as 'ltr' | 'rtl';
    if (step.at === 'read') {
      return (
        <div class="desk desk-read" lang={language} dir={dir}>
          <div class="desk-summary">
            <Summary
              {...viewOf(step.state, wishes)}
              actions={this.actions}
              messages={messages}
              place="page"
              zoom={zoom}
            />
            <Source url={step.state.url} desk={desk} messages={messages} />
          </div>
          <TextPane pane={this.pane} key={step.document.text} document={step.document} label={say('desk_text')} />
        </div>
      );
    }
    return (
      <div class="clauselight desk" lang={language} dir={dir}>
        <main class="notice">
          <Logo />
          {step.at === 'intake' ? (
            <Intake desk={desk} messages={messages} />
          ) : (
            <StepView {...{ desk, step, messages }} />
          )}
        </main>
      </div>
    );
  }
}

const viewOf = (state: PageState, wishes: Wishes) =>
  state.status === 'ready' && state.analysis ? { state, outline: outline(state.analysis, wishes, state) } : { state };

type StepProps = Pick<Props, 'desk' | 'messages'> & { step: Exclude<Step, { at: 'intake' | 'read' }> };

const StepView = ({ desk, step, messages }: StepProps) => {
  const { say } = messages;
  const { url } = step;
  const key = step.at === 'trouble' ? step.trouble.kind.replaceAll('-', '_') : step.at;
  const detail = step.at === 'trouble' ? step.trouble.message : '';
  const host = url ? new URL(url).host : '';
  return (
    <div role={step.at === 'trouble' ? 'alert' : 'status'}>
      <h1>{say(`desk_${key}_title`, host)}</h1>
      <p>{say(`desk_${key}_text`, host, neutralize(detail))}</p>
      {url && <p class="desk-address">{neutralize(url)}</p>}
      <p class="row">
        {step.at === 'offered' && (
          <button type="button" class="primary" onClick={() => desk.summarize(step.url)}>
            {say('summarize')}
          </button>
        )}
        {step.at === 'access' && (
          <button type="button" class="primary" onClick={() => desk.allow(step.url)}>
            {say('desk_allow')}
          </button>
        )}
        {step.at === 'trouble' && url && (
          <a class="button" href={url} target="_blank" rel="noreferrer">
            {say('desk_open_page')}
          </a>
        )}
        {step.at !== 'working' && (
          <button type="button" class="quiet" onClick={desk.again}>
            {say('desk_other')}
          </button>
        )}
      </p>
    </div>
  );
};

/** Where the text came from. */
const Source = ({ url, desk, messages: { say } }: { url: string | undefined; desk: Desk; messages: Messages }) => (
  <p class="desk-source clauselight">
    {url && (
      <a href={url} target="_blank" rel="noreferrer">
        {neutralize(url)}
      </a>
    )}
    <button type="button" class="quiet" onClick={desk.again}>
      {say('desk_other')}
    </button>
  </p>
);
