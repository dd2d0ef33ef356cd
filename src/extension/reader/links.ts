/** The documents that can be read from this page, and which of them were. */
import { policyLinks } from '../../detection/policy-links.ts';
import { linksOn } from '../../document/page-links.ts';
import type { ListedLink, PageState, Status } from '../../ui/state.ts';

/** A page in such a state holds no policy, so that the site's own are looked for. */
const WITHOUT_POLICY: readonly Status[] = ['idle', 'not-a-policy', 'nothing-found'];

export class Links {
  private readonly read = new Set<string>();

  /** The document at the address has been read. */
  note(url: string): void {
    this.read.add(url);
  }

  /** The state with its links as the person knows them. */
  marked(state: PageState): PageState {
    if (!state.links) return state;
    return {
      ...state,
      links: state.links.map(
        ({ read: _, ...link }): ListedLink => (this.read.has(link.url) ? { ...link, read: true } : link),
      ),
    };
  }

  /** The state with the site's policies, where the page is none. Looks through the page, so only for who asks. */
  offered(state: PageState): PageState {
    if (!WITHOUT_POLICY.includes(state.status)) return state;
    const links = policyLinks(linksOn(document), location.href);
    return links.length > 0 ? this.marked({ ...state, links }) : state;
  }
}
