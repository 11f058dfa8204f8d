/** Compiles the texts of the interface where they have changed: `npm run generate`. */
import { compileMessages } from './messages/compile.ts';

await compileMessages();
