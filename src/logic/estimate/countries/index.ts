export { taxYear, taxYearName } from '../rules.ts';
export { fieldsOf } from './choices.ts';
export { employedIn, estimateIn } from './estimate.ts';
export { rateIn } from './rate.ts';
export { COUNTRIES, type CountryId, countryOf, modelOf, type Registry } from './registry.ts';
export type * from './types.ts';
