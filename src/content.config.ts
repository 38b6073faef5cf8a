import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { aspectSchema } from './schemas/aspect.ts';
import { balanceSchema } from './schemas/balance.ts';
import { casesSchema } from './schemas/case.ts';
import { channelSchema } from './schemas/channel.ts';
import { correctionSchema } from './schemas/correction.ts';
import { exampleSchema } from './schemas/examples.ts';
import { faqGroupSchema } from './schemas/faq.ts';
import { glossaryFileSchema } from './schemas/glossary.ts';
import { decisionSchema, hirerEntrySchema } from './schemas/hire.ts';
import { offerAssumptionSchema } from './schemas/offer.ts';
import { guidePageSchema, pageSchema, pairPageSchema, rolePageSchema } from './schemas/page.ts';
import { payChartSchema } from './schemas/pay.ts';
import { presetSchema } from './schemas/presets.ts';
import { outcomeSchema, quizItemSchema, readinessSchema } from './schemas/quiz.ts';
import { allRulesFileSchema } from './schemas/rules/all.ts';
import { seedPointSchema } from './schemas/seed.ts';
import { sourceSchema } from './schemas/source.ts';
import { swingEntrySchema } from './schemas/swing.ts';
import { taskFamilySchema } from './schemas/task.ts';

const yaml = (base: string) => glob({ base: `./content/${base}`, pattern: '**/*.yaml' });
const prose = (base: string) => glob({ base: `./content/${base}`, pattern: '*/*.mdx' });

export const collections = {
  pages: defineCollection({ loader: prose('pages'), schema: pageSchema }),
  roles: defineCollection({ loader: prose('roles'), schema: rolePageSchema }),
  pairs: defineCollection({ loader: prose('pairs'), schema: pairPageSchema }),
  guides: defineCollection({ loader: prose('guides'), schema: guidePageSchema }),
  aspects: defineCollection({ loader: yaml('comparison'), schema: aspectSchema }),
  tasks: defineCollection({ loader: yaml('tasks'), schema: taskFamilySchema }),
  balance: defineCollection({ loader: yaml('balance'), schema: balanceSchema }),
  faq: defineCollection({ loader: yaml('faq'), schema: faqGroupSchema }),
  glossary: defineCollection({ loader: yaml('glossary'), schema: glossaryFileSchema }),
  sources: defineCollection({ loader: file('content/sources.yaml'), schema: sourceSchema }),
  corrections: defineCollection({
    loader: file('content/corrections.yaml'),
    schema: correctionSchema,
  }),
  seeds: defineCollection({ loader: file('content/seeds.yaml'), schema: seedPointSchema }),
  quizItems: defineCollection({ loader: file('content/quiz/items.yaml'), schema: quizItemSchema }),
  quizOutcomes: defineCollection({
    loader: file('content/quiz/outcomes.yaml'),
    schema: outcomeSchema,
  }),
  pay: defineCollection({ loader: yaml('pay'), schema: payChartSchema }),
  quizReadiness: defineCollection({
    loader: file('content/quiz/readiness.yaml'),
    schema: readinessSchema,
  }),
  cases: defineCollection({ loader: yaml('cases'), schema: casesSchema }),
  rules: defineCollection({ loader: yaml('rules'), schema: allRulesFileSchema }),
  presets: defineCollection({
    loader: file('content/estimator/presets.yaml'),
    schema: presetSchema,
  }),
  examples: defineCollection({
    loader: file('content/estimator/examples.yaml'),
    schema: exampleSchema,
  }),
  hirer: defineCollection({
    loader: file('content/estimator/hirer.yaml'),
    schema: hirerEntrySchema,
  }),
  swing: defineCollection({
    loader: file('content/estimator/swing.yaml'),
    schema: swingEntrySchema,
  }),
  channels: defineCollection({
    loader: file('content/estimator/channels.yaml'),
    schema: channelSchema,
  }),
  offer: defineCollection({
    loader: file('content/estimator/offer.yaml'),
    schema: offerAssumptionSchema,
  }),
  decisions: defineCollection({ loader: file('content/hire.yaml'), schema: decisionSchema }),
};
