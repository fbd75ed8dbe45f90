import type { Attribution } from './attribution.js';

/** "did not say", "declined to comment", "without explaining": what follows was not said. */
const REFUSAL =
	/(?:\bnot|n['’]t|\bnever|\bdeclin\w+ to|\brefus\w+ to|\bunable to|\bwithout|\bnor\b[^.]{0,20}) (?:immediately |yet |publicly |directly |really )?(?:say|saying|comment|confirm|specify|disclose|reveal|discuss|respond|answer|elaborate|explain|explaining|mention|mentioning|detail|name|identify|provide)\b/i;

/** Whether the cue of an attribution tells that its source did not say the content. */
export function isRefusal(text: string, { cue, content }: Attribution): boolean {
	if (!cue || content[0]![0] < cue[0]) return false;
	return REFUSAL.test(text.slice(Math.max(0, cue[0] - 24), cue[1]));
}
