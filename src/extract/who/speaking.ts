import { list } from '../text/list.js';

/** Roles by which headlines name who speaks. */
const SPEAKING = list(
	`pm ceo fm mps cops minister mayor governor president premier leader chief boss coach captain spokesman spokeswoman spokesperson police
	prosecutor prosecutors lawyer lawyers expert experts analyst analysts official officials scientist scientists researcher researchers
	source sources witnesses witness judge court union government army military survey poll study report newspaper media reports residents
	doctors economists critics campaign camp author mother father family widow owner manager director senator deputies troopers firefighters
	detectives investigators coroner regulator watchdog charity charities campaigners activists unions ministers farmers teachers nurses
	bosses leaders judges lawmakers parents aide aides insider insiders councillor councillors opposition ministry council authorities
	sheriff operator bishop archbishop commissioner ambassador envoy chancellor principal headteacher vicar priest imam rabbi surgeon
	inspector inspectors auditor auditors ombudsman chair chairman chairwoman chairperson attorney developer airline`,
);

/** Whether a word names somebody who speaks, as headlines put it. */
export const speaks = (word: string): boolean => SPEAKING.has(word.toLowerCase());

/** Whether a few words end in one for somebody who speaks: "police", "union chief". */
export const isSpeaking = (label: string): boolean => {
	const words = label.split(' ');
	return words.length <= 4 && speaks(words.at(-1)!);
};
