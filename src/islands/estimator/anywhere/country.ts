import { useEffect, useState } from 'preact/hooks';
import { type BaseRules, type Country, modelOf } from '../../../logic/estimate/countries/index.ts';

/** A country whose code is fetched once the page runs: only this one's. `missing`: it did not come. */
export function useCountry(id: string, rules: BaseRules): Country | null | 'missing' {
  const [country, setCountry] = useState<Country | null | 'missing'>(null);
  useEffect(() => {
    modelOf(id).then(
      (model) => setCountry({ model, rules }),
      () => setCountry('missing'),
    );
  }, [id]);
  return country;
}
