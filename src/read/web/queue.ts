/** Lets so many tasks run at once, in all and for one host; the others wait their turn. */
export class Queue {
	private running = 0;
	private readonly hosts = new Map<string, number>();
	private readonly waiting: { host: string; go: () => void }[] = [];

	constructor(
		private readonly atOnce: number,
		private readonly perHost: number,
	) {}

	async run<T>(host: string, task: () => Promise<T>): Promise<T> {
		if (!this.isFree(host)) await new Promise<void>((go) => this.waiting.push({ host, go }));
		else this.take(host);
		try {
			return await task();
		} finally {
			this.running--;
			this.hosts.set(host, this.hosts.get(host)! - 1);
			this.wake();
		}
	}

	private isFree(host: string): boolean {
		return this.running < this.atOnce && (this.hosts.get(host) ?? 0) < this.perHost;
	}

	private take(host: string): void {
		this.running++;
		this.hosts.set(host, (this.hosts.get(host) ?? 0) + 1);
	}

	private wake(): void {
		const next = this.waiting.findIndex(({ host }) => this.isFree(host));
		if (next === -1) return;
		const [{ host, go }] = this.waiting.splice(next, 1) as [{ host: string; go: () => void }];
		this.take(host);
		go();
		this.wake();
	}
}
