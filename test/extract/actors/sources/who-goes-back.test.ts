import { describe, expect, test } from 'vitest';
import { speakers } from '../../model.js';

describe('a new paragraph behind what somebody tells of another', () => {
	test.each([
		[
			'goes back to whom an obituary is of',
			'Sir Hugh Tarleton, who has died aged 91, was a judge.\n\nHis colleague Lord Penmarsh recalled: “He could recite the whole of Horace.”\n\nHe told the Sorley inquiry that the law was an ass.',
			['Lord Penmarsh', 'Hugh Tarleton'],
		],
		[
			'and to what was written',
			'The actor Greta Falk, who has died aged 84, was born in Linz.\n\nHer friend Ruth Ehrlich recalled: “She never learned a line before noon.”\n\nIn her diary she wrote: “I am a fraud.”',
			['Ruth Ehrlich', 'Greta Falk'],
		],
		[
			'and behind her own words further up',
			'Olga Prince, who has died aged 88, taught three generations of harpists.\n\nBorn in Riga, she came to Leeds at 19. “I had one dress,” she said.\n\nHer pupil Ann Calder said: “She threw chairs.”\n\nShe told the Mercury that she had thrown only one.',
			['Olga Prince', 'Ann Calder', 'Olga Prince'],
		],
		[
			'goes back to whom a portrait is of, behind a friend',
			'Ida Brandt bakes bread in Delft. “I get up at two,” she says.\n\nHer friend Ruth Ehrlich says: “She never sleeps.”\n\nShe says her father taught her.',
			['Ida Brandt', 'Ruth Ehrlich', 'Ida Brandt'],
		],
	])('%s', (_, text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});

	test.each([
		[
			'who speaks for somebody',
			'Tom Hurst was sentenced to five years. His barrister, Mark Tennant, said: “He is sorry.”\n\nHe said Hurst had two children.',
			['Mark Tennant', 'Mark Tennant'],
		],
		[
			'who is a relative of somebody who says nothing',
			'Ida Brandt, 12, was killed on Monday.\n\nHer mother, Ina Brandt, said: “She was my rock.”\n\nShe said the family was grateful.',
			['Ina Brandt', 'Ina Brandt'],
		],
		[
			'a rival',
			'Tom Hurst will stand again, he said on Friday. His rival Mark Tennant said: “He has done nothing.”\n\nHe said the mayor had broken his word.',
			['Tom Hurst', 'Mark Tennant', 'Mark Tennant'],
		],
		[
			'who goes on about whom an obituary is of',
			'Hugh Tarleton, who has died aged 91, was a judge.\n\nHis colleague Arthur Penmarsh recalled: “He could recite the whole of Horace.”\n\n“He never lost a wager,” he said.',
			['Arthur Penmarsh', 'Arthur Penmarsh'],
		],
	])('goes on with %s', (_, text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});
});

describe('a new paragraph', () => {
	test.each([
		[
			'does not mean whoever somebody was with',
			'Prince Karl has had a hard year. The prince went for a walk with Paul Krill in May.\n\nHe instead told the interviewer: “I was happy.”',
			['Prince Karl'],
		],
		[
			'but does where nobody else is told of',
			'The show opened with Paul Krill, a clown from Lund.\n\nHe said: “I was happy.”',
			['Paul Krill'],
		],
	])('%s', (_, text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});
});
