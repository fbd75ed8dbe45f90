/** `npm run readme`: writes the README's table of keys and the schema of the config file from the list of actions. */
import { readFileSync, writeFileSync } from 'node:fs';
import { FORMATS } from '../print/index.js';
import { configSchema } from '../ui/config.js';
import { withKeyTable } from '../ui/key-table.js';

const readme = withKeyTable(readFileSync('README.md', 'utf8'));
if (readme === null) throw new Error('README.md has lost the markers of its table of keys');
writeFileSync('README.md', readme);
const schema = configSchema(FORMATS.map((format) => format.name));
writeFileSync('data/config.schema.json', `${JSON.stringify(schema, null, '\t')}\n`);
