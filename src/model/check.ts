import type { ArticleRecord, Span } from './article.js';

const KINDS = ['direct', 'mixed', 'indirect'];
const ACTOR_KINDS = ['person', 'organisation', 'group', 'unnamed'];

/**
 * Names the first invariant of an article record that is broken, or null when all hold: spans inside the text
 * and ordered, sections covering the text, every reference resolved. For untrusted records and for tests.
 */
export function brokenInvariant(record: ArticleRecord): string | null {
	const { text } = record;
	const inside = (span: Span) =>
		Number.isInteger(span[0]) &&
		Number.isInteger(span[1]) &&
		span[0] >= 0 &&
		span[0] <= span[1] &&
		span[1] <= text.length;

	let at = 0;
	for (const section of record.sections) {
		if (!inside(section.span)) return `section ${section.id}: span outside the text`;
		if (section.span[0] !== at) return `section ${section.id}: starts at ${section.span[0]}, not at ${at}`;
		at = section.span[1];
	}
	if (at !== text.length) return 'sections do not cover the text';

	const actors = new Set<string>();
	for (const actor of record.actors) {
		if (actors.has(actor.id)) return `actor ${actor.id}: id used twice`;
		actors.add(actor.id);
		if (!ACTOR_KINDS.includes(actor.kind)) return `actor ${actor.id}: unknown kind ${actor.kind}`;
		let last = 0;
		for (const mention of actor.mentions) {
			if (!inside(mention) || mention[0] < last)
				return `actor ${actor.id}: mentions outside the text or out of order`;
			last = mention[0];
		}
	}

	const sections = new Set(record.sections.map((section) => section.id));
	const statements = new Set<string>();
	for (const statement of record.statements) {
		const name = `statement ${statement.id}`;
		if (statements.has(statement.id)) return `${name}: id used twice`;
		statements.add(statement.id);
		if (!KINDS.includes(statement.kind)) return `${name}: unknown kind ${statement.kind}`;
		if (statement.content.length === 0) return `${name}: no content`;
		let end = -1;
		for (const span of statement.content) {
			if (!inside(span) || span[0] === span[1] || span[0] < end)
				return `${name}: content outside the text, empty or out of order`;
			end = span[1];
		}
		if (statement.text !== statement.content.map(([s, e]) => text.slice(s, e)).join(' '))
			return `${name}: text is not its content`;
		for (const span of [statement.cue, statement.source]) {
			if (span !== null && !inside(span)) return `${name}: cue or source outside the text`;
		}
		if (statement.actor !== null && !actors.has(statement.actor))
			return `${name}: unknown actor ${statement.actor}`;
		if (!sections.has(statement.section)) return `${name}: unknown section ${statement.section}`;
		if (!(statement.confidence >= 0 && statement.confidence <= 1))
			return `${name}: confidence outside 0 to 1`;
	}
	return null;
}
