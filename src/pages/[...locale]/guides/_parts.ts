import Checklist from '../../../components/Checklist.astro';
import { mdxComponents } from '../../../components/mdx.ts';
import Script from '../../../components/Script.astro';
import Steps from '../../../components/Steps.astro';
import Thing from '../../../components/Thing.astro';
import Amount from '../pay/_Amount.astro';
import Employed from './_Employed.astro';
import Fee from './_Fee.astro';
import Paid from './_Paid.astro';
import Rule from './_Rule.astro';
import Worked from './_Worked.astro';

/** What the text of a guide may use. */
export const guideParts = {
  ...mdxComponents,
  Amount,
  Checklist,
  Employed,
  Fee,
  Paid,
  Rule,
  Script,
  Steps,
  Thing,
  Worked,
};
