import { files } from './files.ts';
import { xxFileSchema } from './schema.ts';

/** Xanadu is a whole country; `add.ts` puts it into a copy of the project. */
export { START } from './files.ts';
export { model } from './model.ts';
/** Its files, as the site reads them. */
export const checked = Object.fromEntries(
  Object.entries(files).map(([topic, data]) => [
    `xx/${topic}`,
    xxFileSchema.parse({ country: 'xx', topic, ...data }),
  ]),
);
