/** A verb before how somebody takes something, and words for that, as regular expressions. */
export const SEEMED = '(?:was|is|were|are|seemed|seems|sounded|sounds|looked|appeared|felt|remained|remains)';
/** How somebody takes it otherwise than another: "less sure", "in no such mood", "sceptical". */
export const OTHERWISE =
	'(?:(?:far |much |rather |altogether |a little |slightly )?(?:less|more) (?:sure|certain|convinced|sanguine|sceptical|skeptical|cautious|guarded|forgiving|generous|charitable|enthusiastic|impressed|optimistic|patient|relaxed)|(?:not|in no|of a different|of another|having none) (?:convinced|impressed|persuaded|amused|(?:so|as|quite|entirely|altogether) (?:sure|certain|convinced|impressed|happy|keen)|(?:such |forgiving |generous )?mood|of (?:it|that)|mind|opinion)|unmoved|unimpressed|unconvinced|unpersuaded|sceptical|skeptical|dismissive|scathing)\\b';
/** "begged to differ", "took another view" */
export const DIFFERED =
	'(?:disagreed|disagrees|demurred|begged to differ|begs to differ|saw it differently|sees it differently|thought otherwise|thinks otherwise|had other ideas|has other ideas|(?:took|takes|has|had) (?:a different|another|the opposite|a dimmer|a dim) view)\\b';
