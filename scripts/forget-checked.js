/** Removes what svelte-check wrote when it ran last: it goes on checking its copies of components that are gone. */
import { rmSync } from 'node:fs';

rmSync('.svelte-kit/.svelte-check', { recursive: true, force: true });
