import type { Cluster, Mention } from './cluster.js';

/** Who posts under which handle, where a name was told with it. */
export class Posters {
	/** By handle; made when first asked for. */
	private handles: Map<string, Cluster> | null = null;

	constructor(private readonly mentions: readonly Mention[]) {}

	of(handle: string): Cluster | undefined {
		if (!this.handles) {
			this.handles = new Map();
			for (const { cluster } of this.mentions)
				for (const form of cluster.titled) if (form[0] === '@') this.handles.set(form, cluster);
		}
		return this.handles.get(handle);
	}
}
