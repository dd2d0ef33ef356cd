/** A letter to the company: which law, which request, in which language; then the text, to change, copy or mail. */
import { Component } from 'preact';
import { addresseeOf } from '../../letters/addressee.ts';
import { LAWS, type Law, type LetterRequest, lawsInOrder, REQUESTS_OF } from '../../letters/laws.ts';
import { type Letter, writeLetter } from '../../letters/letter.ts';
import { mailLink } from '../../letters/mail.ts';
import { LETTER_LANGUAGES, loadTemplate } from '../../letters/templates.ts';
import type { Analysis, DocumentLink } from '../../model.ts';
import { type Messages, nameInItself } from '../../summary/messages.ts';
import { matchLanguage } from '../../summary/reader-language.ts';
import { waysOf } from '../../summary/ways.ts';
import type { Region } from '../../summary/wishes.ts';
import { Choice } from './choice.tsx';

interface Props {
  analysis: Analysis;
  anchors: readonly DocumentLink[];
  messages: Messages;
  region: Region | null;
  today: Date;
  /** False where the clipboard is closed. */
  copy(text: string): Promise<boolean>;
}

interface State {
  law: Law;
  request: LetterRequest;
  /** BCP 47. */
  language: string;
  /** The e-mail address; empty where the policy gives none. */
  to: string;
  letter?: Letter;
  /** Key of what happened last. */
  outcome?: string;
}

export class LetterForm extends Component<Props, State> {
  private readonly addressee = addresseeOf(
    this.props.analysis.statements,
    waysOf(this.props.analysis.statements, this.props.anchors),
    this.props.analysis.document.url,
  );

  constructor(props: Props) {
    super(props);
    const { analysis, messages, region } = props;
    const law = lawsInOrder(region, analysis.statements)[0] ?? LAWS[0];
    // In the policy's language the company can read it; who would rather write in their own chooses that.
    const language = matchLanguage([analysis.document.language, messages.language], LETTER_LANGUAGES);
    this.state = { law, request: 'access', language, to: this.addressee.emails[0] ?? '' };
  }

  override componentDidMount(): void {
    void this.write({});
  }

  /** Writes the letter anew; what was changed in it by hand is of another letter then. */
  private async write(change: Partial<State>): Promise<void> {
    const choice = { ...this.state, ...change };
    if (!REQUESTS_OF[choice.law].includes(choice.request)) choice.request = REQUESTS_OF[choice.law][0]!;
    const template = await loadTemplate(choice.language, choice.law, choice.request);
    const { controller, postal } = this.addressee;
    const letter = writeLetter(template, {
      controller,
      contact: choice.to || postal,
      policy: this.props.analysis.document.url,
      date: new Intl.DateTimeFormat(choice.language, { dateStyle: 'long' }).format(this.props.today),
    });
    this.setState({ ...choice, letter, outcome: '' });
  }

  private edit(change: Partial<Letter>): void {
    this.setState(({ letter }: State) => ({ letter: { ...letter!, ...change }, outcome: '' }));
  }

  private readonly copy = async () => {
    const { letter } = this.state;
    if (letter && (await this.props.copy(`${letter.subject}\n\n${letter.body}`))) this.setState({ outcome: 'copied' });
  };

  private readonly copyForMail = async () => {
    if (this.state.letter && (await this.props.copy(this.state.letter.body))) this.setState({ outcome: 'letter_long' });
  };

  override render({ messages: { say } }: Props, { letter, outcome }: State) {
    return (
      <section class="letter" aria-labelledby="letter-title">
        <h2 id="letter-title">{say('letter_title')}</h2>
        <p class="remark">{say('letter_hint')}</p>
        {this.choices()}
        {letter && this.text(letter)}
        <p class="outcome" role="status">
          {outcome ? say(outcome) : ''}
        </p>
      </section>
    );
  }

  private choices() {
    const { region, analysis, messages } = this.props;
    const { law, request, language, to } = this.state;
    const named = (prefix: string, id: string) => ({ id, name: messages.say(`${prefix}_${id.replaceAll('-', '_')}`) });
    const { emails } = this.addressee;
    const choice = <K extends 'law' | 'request' | 'language' | 'to'>(
      key: K,
      options: { id: string; name: string }[],
    ) => (
      <Choice
        id={`letter-${key}`}
        label={messages.say(`letter_${key}`)}
        value={{ law, request, language, to }[key]}
        options={options}
        choose={(chosen) => this.write({ [key]: chosen })}
      />
    );
    return (
      <div class="choices-of-letter">
        {choice(
          'law',
          lawsInOrder(region, analysis.statements).map((id) => named('law', id)),
        )}
        {choice(
          'request',
          REQUESTS_OF[law].map((id) => named('request', id)),
        )}
        {choice(
          'language',
          LETTER_LANGUAGES.map((id) => ({ id, name: nameInItself(id) })),
        )}
        {emails.length > 0 ? (
          choice(
            'to',
            emails.map((id) => ({ id, name: id })),
          )
        ) : (
          <p class="remark">{messages.say('letter_no_address')}</p>
        )}
      </div>
    );
  }

  private text(letter: Letter) {
    const { say } = this.props.messages;
    const { language, to } = this.state;
    const mail = mailLink(to, letter);
    return (
      <>
        <label for="letter-subject">{say('letter_subject')}</label>
        <input
          id="letter-subject"
          type="text"
          lang={language}
          value={letter.subject}
          onInput={(event) => this.edit({ subject: event.currentTarget.value })}
        />
        <label for="letter-body">{say('letter_text')}</label>
        <textarea
          id="letter-body"
          lang={language}
          rows={18}
          value={letter.body}
          onInput={(event) => this.edit({ body: event.currentTarget.value })}
        />
        <p class="row">
          <a class="button" href={mail.href} {...(!mail.isWhole && { onClick: this.copyForMail })}>
            {say('letter_mail')}
          </a>
          <button type="button" class="quiet" onClick={this.copy}>
            {say('letter_copy')}
          </button>
        </p>
      </>
    );
  }
}
