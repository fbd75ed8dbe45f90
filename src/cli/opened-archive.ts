import type { ArticleMeta } from '../model/index.js';
import type { SearchSession } from '../search/session.js';
import type { ReadAgain } from '../ui/effects.js';
import type { Progress } from '../ui/state/state.js';

/** An archive on the screen: tells that it is being opened until it first answers, and what is to be known of it since. */
export class OpenedArchive {
	/** Of which articles the files have changed. */
	readonly notices: string[] = [];
	#doing: string | null = 'opening the archive';
	#listener: ((progress: Progress) => void) | null = null;

	constructor(private readonly session: SearchSession) {}

	readonly watch = (listener: (progress: Progress) => void): (() => void) => {
		this.#listener = listener;
		this.#tell();
		// An error is said by whoever asks next.
		const opened = () => {
			this.#doing = null;
			this.#tell();
		};
		this.session.totals().then(opened, opened);
		return () => {
			this.#listener = null;
		};
	};

	/** Articles stay as they were added: only `explorer add` writes to an archive. */
	readonly readAgain = async ({ origin }: Pick<ArticleMeta, 'origin'>): Promise<ReadAgain> => {
		const why = `${origin} has changed; here it is as it was added ('explorer add' takes the change in)`;
		if (!this.notices.includes(why)) this.notices.push(why);
		this.#tell();
		return { why: `${why}.` };
	};

	#tell(): void {
		this.#listener?.({ doing: this.#doing, failures: [], notices: [...this.notices] });
	}
}
