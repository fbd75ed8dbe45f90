import { ACCUSED } from '../roles/before-court.js';
import type { Cluster, Mention } from '../terms/cluster.js';

/** What those are called who may be "THE COURT" of a transcript. */
const JUDGES = ['judge', 'magistrate', 'justice', 'recorder'];
/** "A judge sentenced | the baker | Tom Hale": what is done to whoever stands before a court. */
const TRIED =
	/\b(?:sentence[sd]|convict(?:s|ed)|jail(?:s|ed)|arraigned|indicted|acquit(?:s|ted)) (?:[\p{Lower}-]+ ){0,4}$/u;
/** So far before a name that is told, in UTF-16 code units. */
const REACH = 70;

/**
 * Who is meant by "THE COURT", "THE DEFENDANT" on the label of a turn: the one who is told to be a judge, or to be tried,
 * before it; null for nobody, and for several.
 */
export function bearerInCourt(
	text: string,
	mentions: readonly Mention[],
	label: string,
	before: number,
): Cluster | null {
	const isAccused = ACCUSED.includes(label);
	if (!isAccused && label !== 'court' && !JUDGES.includes(label)) return null;
	const roles = isAccused ? ACCUSED : JUDGES;
	let bearer: Cluster | null = null;
	for (const { cluster, start } of mentions) {
		if (start >= before) break;
		if (cluster.kind !== 'person' || cluster === bearer) continue;
		const isSo =
			roles.some((role) => cluster.roles.has(role)) ||
			(isAccused && TRIED.test(text.slice(Math.max(0, start - REACH), start)));
		if (!isSo) continue;
		if (bearer) return null;
		bearer = cluster;
	}
	return bearer;
}
