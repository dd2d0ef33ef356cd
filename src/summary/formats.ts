/**
 * What a browser knows of a language. Each is made when it is first asked for and kept: it takes a millisecond and more,
 * and a summary asks for hundreds, mostly of the same few.
 */
export class Formats {
  private readonly language: string;
  private readonly made = new Map<string, unknown>();

  constructor(language: string) {
    this.language = language;
  }

  readonly number = this.keep(Intl.NumberFormat);
  readonly plural = this.keep(Intl.PluralRules);
  readonly list = this.keep(Intl.ListFormat);
  readonly date = this.keep(Intl.DateTimeFormat);
  readonly name = this.keep(Intl.DisplayNames);

  private keep<Options, Made>(Format: new (language: string, options: Options) => Made) {
    return (options: Options = {} as Options): Made => {
      const key = Format.name + JSON.stringify(options);
      if (!this.made.has(key)) this.made.set(key, new Format(this.language, options));
      return this.made.get(key) as Made;
    };
  }
}
