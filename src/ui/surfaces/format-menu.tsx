import { Box } from 'ink';
import SelectInput from 'ink-select-input';
import type { ReactNode } from 'react';
import { safe } from '../../terminal/safe.js';
import { glyphs, inGlyphs } from '../cells/glyphs.js';
import { EMPTY, fitted, type Line, line, run } from '../cells/lines.js';
import { paragraphs } from '../panes/statement-lines.js';
import { Pane, Row, useDrawing, useScene } from './components.js';

/** Cells of the menu's own column. */
const MENU = 20;

/** The output format to choose, with what would be printed beside it. */
export function FormatMenu({
	onFormat,
}: {
	readonly onFormat: (name: string, chosen: boolean) => void;
}): ReactNode {
	const { state, shape } = useScene();
	const { overlay } = state;
	const at = overlay?.type === 'format' ? overlay.at : 0;
	const preview = overlay?.type === 'format' ? overlay.preview : null;
	const width = shape.columns - MENU - 3;
	const rest = Math.max(0, shape.body - 2 - state.formats.length);
	return (
		<Box flexDirection="row">
			<Box flexDirection="column">
				<Pane id={11} x={0} width={MENU} height={2} lines={[line(run('   Print as', 'strong')), EMPTY]} />
				<SelectInput
					items={state.formats.map((name) => ({ key: name, label: name, value: name }))}
					initialIndex={at}
					indicatorComponent={NoIndicator}
					itemComponent={Item}
					onHighlight={(item) => onFormat(item.value, false)}
					onSelect={(item) => onFormat(item.value, true)}
				/>
				{rest > 0 && <Pane id={12} x={0} width={MENU} height={rest} lines={[]} />}
			</Box>
			<Pane
				id={5}
				x={MENU}
				width={width}
				height={shape.body}
				lines={previewLines(preview, width, shape.body)}
			/>
		</Box>
	);
}

/** The pointer is part of the item's own row. */
function NoIndicator(): ReactNode {
	return null;
}

function Item({
	label,
	isSelected = false,
}: {
	readonly label: string;
	readonly isSelected?: boolean;
}): ReactNode {
	const { theme, painter } = useDrawing();
	const row = line(
		run(` ${isSelected ? theme.signs.pointer : ' '} `, 'accent'),
		run(label, isSelected ? 'strong' : 'text'),
	);
	const shown: Line = isSelected ? { ...row, selected: true } : row;
	if (painter !== null) return <MenuRow label={label} line={shown} />;
	return <Row id={13} width={MENU} line={shown} />;
}

/** Every item needs a number of its own among the panes: they follow the order in which they first appear. */
const numbers = new Map<string, number>();

function MenuRow({ label, line: shown }: { readonly label: string; readonly line: Line }): ReactNode {
	let number = numbers.get(label);
	if (number === undefined) {
		number = numbers.size;
		numbers.set(label, number);
	}
	return <Row id={16 + number} width={MENU} line={shown} />;
}

/** A row of what would be printed, whose own signs stand before the speaker and between the places. */
const signed = (row: string): string => row.replace(/^(?:>? +|> )— | · /g, (sign) => inGlyphs(sign));

function previewLines(preview: string | null, width: number, height: number): Line[] {
	if (preview === null) return [EMPTY, EMPTY, line(run(glyphs().more, 'dim'))];
	const lines: Line[] = [line(run('What would be printed', 'strong')), EMPTY];
	for (const row of preview.split(/\r?\n/)) {
		if (lines.length >= height) break;
		lines.push(...paragraphs(safe(signed(row)), width - 1, 'text', []));
	}
	return lines.slice(0, height).map((one) => fitted(one, width));
}
