import { serve } from './scripts/serve.ts';
import { siteRoots } from './scripts/build/site-roots.ts';
await serve({ port: 4310, roots: [...siteRoots] });
