/** Documents of all kinds, written for these tests: `# ` begins a heading, a blank line parts blocks, `[ ]` is a link. */
import type { Block, DocumentLink, SourceDocument } from '../../src/model.ts';

export function documentOf(written: string, about: Partial<SourceDocument> = {}): SourceDocument {
  const blocks: Block[] = [];
  const links: DocumentLink[] = [];
  let offset = 0;
  for (const paragraph of written.trim().split(/\n\s*\n/)) {
    const rank = /^#*/.exec(paragraph.trim())![0].length;
    const text = paragraph
      .trim()
      .slice(rank)
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/\[([^\]]*)\]/g, (_, label: string) => {
        links.push({ url: '#', text: label, block: blocks.length });
        return label;
      });
    blocks.push(rank > 0 ? { type: 'heading', text, level: rank, offset } : { type: 'paragraph', text, offset });
    offset += text.length + 1;
  }
  return { text: blocks.map((block) => block.text).join('\n'), blocks, links, ...about };
}

export const POLICY = `
# Privacy Policy

Last updated: 4 March 2024

Harbour Notes ("we", "us") runs a notebook on the web. This privacy policy explains what personal data we collect when
you use our service, why we do so, and what choices you have.

## Information we collect

We collect your name and your email address when you make an account. Our servers log your IP address, your browser
and the pages you open. We do not collect payment details; our payment provider does.

## How we use your information

We use your information to run the service, to answer your questions and to find faults. We do not use your personal
data for advertising, and we never sell your data to third parties.

## Cookies

We set one cookie that keeps you signed in. You can delete it in your browser at any time.

## Your rights

You can see, correct and delete your data in your account. You may also write to us, object to processing, or withdraw
your consent. You can complain to your data protection authority.
`;

export const TERMS = `
# Terms of Service

These Terms of Service are an agreement between you and Harbour Notes. By using the service you agree to these terms.

## Your account

You must be of age to agree to these terms. You are responsible for all that happens under your account.

## Fees and refunds

Paid plans are billed in advance. Fees are not refundable, unless the law says otherwise. We may change our fees.

## Licence

You keep the copyright in your content. You grant us a licence to host it as far as the service needs it.

## Termination

We may terminate or suspend your account if you breach this agreement. You may terminate it at any time.

## Warranties and liability

The service is provided as is, without warranties of any kind. Our liability for damages is limited to the fees that
you paid in the last twelve months. You indemnify us against claims that arise from your content.

## Governing law

This agreement is governed by the law of Sweden. Any dispute shall be settled by arbitration.
`;

export const COOKIE_POLICY = `
# Cookie Policy

This cookie policy explains how Harbour Notes uses cookies and similar technologies on its website.

## What are cookies?

Cookies are small files that a website leaves on your device. Session cookies end when you close your browser;
persistent cookies stay.

## Which cookies do we use?

Strictly necessary cookies keep you signed in. Analytics cookies count visits. We set no advertising cookies.

## How to refuse cookies

You can refuse cookies in the banner, and delete cookies in the settings of your browser.
`;

export const PROCESSING_AGREEMENT = `
# Data Processing Agreement

This Data Processing Agreement forms part of the agreement between the Customer and Harbour Notes and governs the
processing of Personal Data by the Processor on behalf of the Controller under Article 28 GDPR.

## Subject matter

The Processor shall process Personal Data only on documented instructions of the Controller, including with regard to
transfers of Personal Data to a third country.

## Sub-processors

The Controller authorises the engagement of the sub-processors in Annex II. The Processor shall impose on them the same
data protection obligations.

## Security of processing

The Processor shall implement the technical and organisational measures in Annex III.

## Data subject requests

The Processor shall assist the Controller in responding to requests of data subjects for access, rectification and erasure.

## Personal data breach

The Processor shall notify the Controller of a personal data breach without undue delay.
`;

export const ARTICLE = `
# What the new privacy law means for the apps on children's phones

By Mira Lindqvist, 12 May 2024

Parliament passed a privacy law on Tuesday that will force makers of apps to tell parents what personal data they
collect. Campaigners called it the biggest change in a decade, while the industry warned of its costs.

Under the law, companies must publish a privacy policy in plain language and ask parents for consent before data about
a child is shared with advertisers. The regulator can fine those that collect location or contacts without a reason.

"Most families have no idea where the information goes," said Olle Berg, who studies tracking at the university in Lund.
His group looked at two hundred games last year and found that half of them sent data to third parties.

The trade association said that its members already protect privacy and that the rules on cookies would confuse
everybody. The minister disagreed. "If a game needs to know where a six-year-old is, it can say why," she told reporters.

The law takes effect in January. A similar bill failed three years ago after a campaign by large platforms.
`;

export const HUB = `
# Privacy Center

[Privacy Policy]

[Privacy Notice for California residents]

[Cookie Policy]

[Children's Privacy Policy]

[Data Processing Addendum]

[Do not sell my personal information]

[Manage cookie settings]
`;

export const STORE_PAGE = `
# Harbour Notes: notebook and lists

Harbour Notes AB

4.6 stars, 12 thousand reviews

Contains ads. In-app purchases. Everyone.

Write down what matters, wherever you are. Notes appear on all devices at once. Draw, scan, record and search. With
the new widgets a list is one tap away from the home screen.

## What's new

Faster search. Folders can have colours. Fixed a crash on tablets.

## Data safety

Safety starts with understanding how developers collect and share your data. This app may share these data types with
third parties: location, personal info. Data is encrypted in transit. You can request that data be deleted.

## Ratings and reviews

Best notebook I have had. The folders are great and it opens at once. Please bring back the old icon.

## Additional information

Updated on 4 March. Downloads: one million. [Privacy policy]. Offered by Harbour Notes AB.
`;

export const LOGIN = `
# Sign in

Email address

Password

Forgot your password?

By signing in you agree to our [Terms of Service] and [Privacy Policy].
`;

export const GUIDELINES = `
# Community Guidelines

Harbour Notes is a place for everybody. These guidelines say what you may publish in shared notebooks.

## Be kind

Do not harass, threaten or bully others. Hate speech is not allowed.

## Respect privacy

Do not publish personal information of others without their consent, such as addresses or phone numbers.

## No spam

Do not post advertising, scams or links to malware.

## What happens when you break the rules

We remove the content. Repeated violations end in the removal of your account. You can appeal our decision.
`;

export const DEVELOPER_POLICY = `
# Developer Data Policy

This policy applies to developers who use the Harbour Notes API and to the apps that they offer to users.

## Permitted use of data

Developers may request only the user data that their app needs. Apps must not sell user data or use it for advertising.

## Privacy policy

Every app must publish a privacy policy that tells users what data it collects, why, and with whom it is shared.

## Deletion

Developers must delete user data when a user removes the app or asks for deletion.

## Enforcement

We may audit your app and revoke its API keys if it violates this policy.
`;

export const HELP_PAGE = `
# Change who can see your notebook

Open the notebook that you want to share. Select Settings, then Privacy. Choose Only me, People with the link or Everyone.

## On a phone

Tap the three dots in the upper corner. Tap Share and privacy. Pick an option and tap Done.

## It does not work

Make sure that you own the notebook. Update the app, restart your phone, and try again. If it still fails, contact
support and send a picture of the screen.

## Was this article helpful?

Yes. No.
`;

export const IMPRINT = `
# Impressum

Angaben gemäß § 5 TMG

Hafennotizen GmbH, Kaistraße 4, 20457 Hamburg. Vertreten durch die Geschäftsführerin Anna Petersen.

Telefon 040 123456, E-Mail post@hafennotizen.example. Registergericht Hamburg, HRB 123456. Umsatzsteuer-ID DE123456789.

## Haftung für Inhalte

Wir sind für eigene Inhalte auf diesen Seiten nach den allgemeinen Gesetzen verantwortlich.
`;
