/** Words that tell of a strike. */
const STRIKE =
	'(?:strik|ballot|walk|vot|picket|down(?:ed)? tools|industrial action|stoppage|pay (?:deal|offer|claim))';
/** "Unity Fife members will be balloted", "a Unity Fife organiser": whom only a union has. */
const BEHIND = new RegExp(
	`^ (?:(?:union )?(?:organi[sz]ers?|reps?|shop stewards?|stewards?|convenors?|pickets?)\\b|members\\b[^.!?\\n]{0,80}\\b${STRIKE})`,
	'u',
);
/** "members of | Unity Fife | have voted to strike" */
const BEFORE = /\bmembers (?:of|in) (?:the )?$/;
const STRIKING = new RegExp(`^[^.!?\\n]{0,80}\\b${STRIKE}`, 'u');
/** "the RMTU called off its strike": letters that end in the word itself. */
const LETTERS = /^(?!EU$|AU$)\p{Upper}{2,5}U$/u;

/** Whether what stands beside a name tells that it is a union's. */
export function isUnionBeside(text: string, start: number, end: number): boolean {
	if (text[end] !== ' ') return false;
	if (BEHIND.test(text.slice(end, end + 110))) return true;
	const isOfMembers = BEFORE.test(text.slice(Math.max(0, start - 16), start));
	return (isOfMembers || LETTERS.test(text.slice(start, end))) && STRIKING.test(text.slice(end, end + 110));
}
