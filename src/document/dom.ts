/**
 * Reading a DOM that may lie. In a page, `<form><input name="firstChild">` makes `form.firstChild` the input, in Chromium
 * even for content scripts; the getters of the prototypes tell the truth. linkedom has no named properties, and keeps
 * some of these as plain fields: there the property itself is read.
 */
export interface Dom {
  type(node: Node): number;
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  previousSibling(node: Node): Node | null;
  parent(node: Node): Node | null;
  /** The local name, in lower case. */
  name(element: Element): string;
  attribute(element: Element, name: string): string | null;
  data(text: Node): string;
  isConnected(node: Node): boolean;
  shadowRoot(element: Element): ShadowRoot | null;
  /** The document's URL. */
  address(document: Document): string | undefined;
  /** An empty range in the document of `node`. */
  createRange(node: Node): Range;
  /** Whether the element is rendered, where the DOM can tell; undefined where it cannot. */
  isRendered(element: Element): boolean | undefined;
  /** The element's computed style; missing where the DOM lays nothing out. */
  styleOf: ((element: Element) => CSSStyleDeclaration) | undefined;
}

export const ELEMENT = 1;
export const TEXT = 3;
export const CDATA = 4;

type Getter = (this: unknown) => unknown;

export const domOf = (document: Document): Dom => {
  const get = <T>(owner: object | null | undefined, name: string): ((of: object) => T) => {
    const getter = getterOf(owner, name);
    return getter ? (of) => getter.call(of) as T : (of) => (of as Record<string, unknown>)[name] as T;
  };
  const call = (owner: object | null | undefined, name: string) => {
    const method = methodOf(owner, name);
    return (of: object, arg?: unknown): unknown => method?.call(of, arg);
  };
  // linkedom's getters differ by class and its nodes cannot be clobbered; a real DOM has `nodeType` on Node.prototype.
  const node = getterOf(document, 'nodeType') ? document : undefined;
  const element = elementOf(document);
  const safe = node ? element : undefined;
  const nodeValue = get<string | null>(node, 'nodeValue');
  const localName = get<string>(safe, 'localName');
  const createRange = call(document, 'createRange');
  const getAttribute = call(element, 'getAttribute');
  const hasAttribute = call(element, 'hasAttribute');
  const hasAttributes = call(element, 'hasAttributes');
  // Many are asked of each element in turn, and most elements have none.
  let asked: Element | undefined;
  let bare = false;
  const attribute = (of: Element, name: string): string | null => {
    if (of !== asked) bare = !hasAttributes(of);
    asked = of;
    if (bare) return null;
    const value = getAttribute(of, name) as string | null;
    // linkedom gives an empty class where there is none.
    return value === '' && !hasAttribute(of, name) ? null : value;
  };
  // A document that was parsed and is shown nowhere has no window, and says of every element that it is not rendered.
  const isShown = !node || get<object | null>(node, 'defaultView')(document) !== null;
  const checkVisibility = methodOf(element, 'checkVisibility') ? call(element, 'checkVisibility') : undefined;
  const view = node && get<Window | null>(node, 'defaultView')(document);
  const computed = (of: Element) => (view as unknown as typeof globalThis).getComputedStyle(of);
  return {
    type: get(node, 'nodeType'),
    firstChild: node ? get(node, 'firstChild') : firstChildPastDoctype,
    nextSibling: get(node, 'nextSibling'),
    previousSibling: get(node, 'previousSibling'),
    parent: get(node, 'parentNode'),
    name: (of) => localName(of).toLowerCase(),
    attribute,
    data: (of) => nodeValue(of) ?? '',
    isConnected: get(node, 'isConnected'),
    shadowRoot: get(safe, 'shadowRoot'),
    address: get(node, 'URL'),
    createRange: (of) => createRange(of.ownerDocument!) as Range,
    styleOf: view && checkVisibility ? computed : undefined,
    isRendered: (of) =>
      isShown
        ? (checkVisibility?.(of, { visibilityProperty: true, checkVisibilityCSS: true }) as boolean | undefined)
        : undefined,
  };
};

const DOCTYPE = 10;

/** linkedom's document type does not know its next sibling. */
const firstChildPastDoctype = (of: Node): Node | null =>
  of.firstChild?.nodeType === DOCTYPE ? (of.childNodes[1] ?? null) : of.firstChild;

/** An element of the document that cannot be clobbered, for its prototypes. */
const elementOf = (document: Document): Element | undefined => {
  const create = methodOf(document, 'createElement');
  return create ? (Reflect.apply(create, document, ['p']) as Element) : undefined;
};

const getterOf = (owner: object | null | undefined, name: string): Getter | undefined =>
  descriptorOf(owner, name)?.get as Getter | undefined;

const methodOf = (owner: object | null | undefined, name: string) =>
  descriptorOf(owner, name)?.value as ((this: unknown, ...args: unknown[]) => unknown) | undefined;

/** The property as the prototypes of `owner` define it, whatever `owner` itself says. */
const descriptorOf = (owner: object | null | undefined, name: string): PropertyDescriptor | undefined => {
  for (let of = owner && Object.getPrototypeOf(owner); of; of = Object.getPrototypeOf(of)) {
    const descriptor = Object.getOwnPropertyDescriptor(of, name);
    if (descriptor) return descriptor;
  }
  return undefined;
};
