import type { Span } from '../../../model/index.js';
import type { Cluster, Mention } from '../terms/cluster.js';

/** Who posts under which handle, where a name was told with it. */
export class Posters {
	/** By handle; made when first asked for. */
	private handles: Map<string, Cluster> | null = null;

	private names: ReadonlyMap<string, Mention> | null = null;

	constructor(private readonly mentions: readonly Mention[]) {}

	/** Who posts under the handle that a span is, with its "@" or right behind it. */
	of(text: string, [start, end]: Span): Cluster | undefined {
		const at = text[start] === '@' ? start : start - 1;
		return text[at] === '@' ? this.bearer(text.slice(at, end)) : undefined;
	}

	private bearer(handle: string): Cluster | undefined {
		if (!this.handles) {
			this.handles = new Map();
			this.names = accountNames(this.mentions);
			for (const { cluster } of this.mentions)
				for (const form of cluster.titled) if (form[0] === '@') this.handles.set(form, cluster);
		}
		return this.handles.get(handle) ?? this.names!.get(handle.slice(1).toLowerCase())?.cluster;
	}
}

/** Names of several words by their letters alone, as accounts are called: "Austral Connect" by "australconnect". */
export function accountNames(mentions: readonly Mention[]): Map<string, Mention> {
	const names = new Map<string, Mention>();
	for (const mention of mentions) {
		if (mention.cluster.kind === 'place' || !mention.form.includes(' ')) continue;
		const name = squeezed(mention.form);
		if (name.length >= SHORTEST && !names.has(name)) names.set(name, mention);
	}
	return names;
}

/** A shorter handle may be anybody's. */
const SHORTEST = 7;

const squeezed = (name: string): string => name.toLowerCase().replace(/[^\p{Alpha}\p{N}]/gu, '');
