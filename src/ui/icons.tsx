/** Pictures of the view: all decoration, since every one stands beside the words that say the same. */
import type { ComponentChildren } from 'preact';
import type { Form } from '../summary/line.ts';
import type { WayKind } from '../summary/ways.ts';

interface IconProps {
  name: string;
  children: ComponentChildren;
}

const Icon = ({ name, children }: IconProps) => (
  <svg class={`icon icon-${name}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    {children}
  </svg>
);

const ring = <circle class="stroke" cx="10" cy="10" r="7.5" />;

/** Told apart by shape alone: a full disc, a broken ring, half a disc, a crossed ring, a dash. */
const MARKS: Record<Form | 'silent', ComponentChildren> = {
  yes: (
    <>
      <circle class="fill" cx="10" cy="10" r="8.25" />
      <path class="cut" d="m6.4 10.3 2.5 2.5 4.8-5.4" />
    </>
  ),
  may: (
    <>
      <circle class="stroke" cx="10" cy="10" r="7.5" stroke-dasharray="3.1 2.8" />
      <path class="stroke" d="M6.6 10.9c1.1-2 2.3-2 3.4-.9s2.3 1.1 3.4-.9" />
    </>
  ),
  if: (
    <>
      {ring}
      <path class="fill" d="M10 2.5a7.5 7.5 0 0 1 0 15z" />
    </>
  ),
  no: (
    <>
      {ring}
      <path class="stroke" d="m4.9 15.1 10.2-10.2" />
    </>
  ),
  unless: (
    <>
      {ring}
      <path class="stroke" d="m4.9 15.1 3.2-3.2m3.8-3.8 3.2-3.2" />
    </>
  ),
  silent: <path class="stroke" d="M5.5 10h9" />,
};

/** How a thing is said. */
export const Mark = ({ form }: { form: Form | 'silent' }) => <Icon name="mark">{MARKS[form]}</Icon>;

/** Heads a list: a diamond for what is worth knowing, a plus in a square for good news. */
export const Flag = ({ kind }: { kind: 'note' | 'welcome' }) => (
  <Icon name="flag">
    <path class="stroke" d={kind === 'note' ? 'm10 3.5 6.5 6.5-6.5 6.5L3.5 10z' : 'M4 4h12v12H4zm6 3v6M7 10h6'} />
  </Icon>
);

/** A letter, a hand on a slider, a flag that is raised. */
const WAYS: Record<WayKind, string> = {
  contact: 'M2.5 5h15v10.5h-15zm.5.5 7 5.5 7-5.5',
  choice: 'M2.5 7h7m5 0h3m-15 6h3m5 0h7M12 4.5v5M8 10.5v5',
  complaint: 'M5 17V3.5h10.5L13 7l2.5 3.5H5',
};

/** Heads a list of ways to use one's rights. */
export const WayIcon = ({ kind }: { kind: WayKind }) => (
  <Icon name="flag">
    <path class="stroke" d={WAYS[kind]} />
  </Icon>
);

const DOCK_SIDES = { left: 'M8 4v12', right: 'M12 4v12', bottom: 'M3 12h14' };

/** A window with a part set off at that edge. */
export const DockIcon = ({ dock }: { dock: keyof typeof DOCK_SIDES }) => (
  <Icon name="dock">
    <path class="stroke" d={`M3 4h14v12H3z${DOCK_SIDES[dock]}`} />
  </Icon>
);

export const Chevron = () => (
  <Icon name="chevron">
    <path class="stroke" d="m6 8 4 4 4-4" />
  </Icon>
);

export const Cross = () => (
  <Icon name="cross">
    <path class="stroke" d="m5.5 5.5 9 9m0-9-9 9" />
  </Icon>
);

/** The product's own sign: one lit line in a page of lines. The same drawing as `public/icons/clauselight.svg`. */
export const Logo = () => (
  <Icon name="logo">
    <rect class="page" x="1" y="1" width="18" height="18" rx="5" />
    <path class="lines" d="M5.5 6h9m-9 8h5.5" />
    <path class="light" d="M5.5 10h9" />
  </Icon>
);
