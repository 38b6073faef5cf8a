import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { localizedPath } from '../../src/logic/i18n/path.ts';
import { SITE } from '../support/dist.ts';
import { useSite, useTab } from '../support/site.ts';

/** What readers ask, in their own words, and where the answer stands; any of several places will do, and with `*` any below one. */
const ASKED: Readonly<Record<string, readonly (readonly [query: string, ...places: string[]])[]>> =
  {
    en: [
      ['aspri', 'glossary/#personal-assistant', 'roles/personal-assistant/'],
      [
        'remote executive assistant',
        'glossary/#virtual-executive-assistant',
        'roles/virtual-executive-assistant/',
      ],
      [
        'difference between PA and VA',
        'faq/#q1',
        'compare/personal-assistant-vs-virtual-assistant/',
      ],
      ['EA vs PA', 'faq/#q3', 'compare/personal-assistant-vs-executive-assistant/'],
      ['secretary or personal assistant', 'faq/#q5', 'guides/secretary-pa-or-ea/'],
      ['is a VA a freelancer', 'faq/#q6'],
      ['what does a virtual assistant do every day', 'faq/#q7', 'roles/virtual-assistant/'],
      ['how much do VAs make in Indonesia', 'faq/#q9', 'pay/'],
      ['executive assistant salary', 'faq/#q10', 'pay/', 'roles/executive-assistant/'],
      ['hourly rate', 'faq/#q11', 'guides/pricing-your-work/', 'glossary/#hourly-rate', 'rates/'],
      ['hourly or package pricing', 'faq/#q12', 'guides/pricing-your-work/'],
      ['no experience', 'faq/#q13', 'guides/becoming-a-virtual-assistant/'],
      ['getting my first client', 'faq/#q14', 'guides/the-first-client/'],
      ['do I need to speak English', 'faq/#q16'],
      ['certificate', 'faq/#q17'],
      ['are VA courses worth the money', 'faq/#q18'],
      ['fake job offer', 'faq/#q19', 'guides/scams/'],
      ['free trial work', 'faq/#q20'],
      ['contract template', 'guides/contract-checklist/', 'faq/#q21'],
      ['upfront payment', 'faq/#q22'],
      ['paypal or wise', 'faq/#q23', 'guides/getting-paid-from-abroad/'],
      ['tax on foreign income', 'faq/#q24', 'guides/tax-and-bpjs-for-an-indonesian-va/'],
      ['employee or independent contractor', 'faq/#q26', 'guides/employee-or-contractor/'],
      ['chatgpt', 'faq/#q38', 'guides/ai-and-assistants/'],
      ['sharing passwords safely', 'faq/#q31', 'guides/data-safety/'],
      [
        'GDPR',
        'faq/#q32',
        'guides/data-safety/',
        'glossary/#personal-data-act',
        'glossary/#pdp-act',
      ],
      ['time difference', 'faq/#q33', 'guides/working-across-time-zones/'],
      ['chief of staff', 'faq/#q37'],
      ['take home calculator', 'rates/', 'glossary/#take-home'],
      ['invioce', 'guides/getting-paid-from-abroad/', 'glossary/#invoice'],
      ['only a phone', 'guides/your-situation/'],
      ['civil servant', 'guides/your-situation/'],
      ['non-compete', 'guides/your-situation/'],
      ['pregnant', 'guides/your-situation/'],
      ['disabled', 'guides/your-situation/'],
      ["client won't pay", 'guides/when-it-goes-wrong/'],
      ['screen recording', 'guides/when-it-goes-wrong/'],
      ['burnout', 'guides/when-it-goes-wrong/'],
      ['W-8BEN', 'hire/'],
      ['hire a VA as an employee', 'hire/'],
      ['PA or VA for 30 hours a month', 'hire/'],
      ['contract checklist', 'guides/contract-checklist/'],
      ['is a training fee normal', 'guides/scams/'],
      ['what to charge in the Philippines', 'rates/philippines/'],
      ['keep from Rp12 million a month', 'rates/examples/'],
    ],
    id: [
      ['aspri', 'glossary/#personal-assistant', 'roles/personal-assistant/'],
      [
        'sekretaris pribadi',
        'glossary/#personal-assistant',
        'roles/personal-assistant/',
        'faq/#q5',
      ],
      ['sekretaris direksi', 'glossary/#executive-assistant', 'roles/executive-assistant/'],
      [
        'EA jarak jauh',
        'glossary/#virtual-executive-assistant',
        'faq/#q4',
        'roles/virtual-executive-assistant/',
      ],
      [
        'beda asisten pribadi dan VA',
        'faq/#q1',
        'compare/personal-assistant-vs-virtual-assistant/',
      ],
      ['freelancer', 'faq/#q6', 'glossary/#freelancer'],
      ['virtual assistant kerjanya ngapain saja', 'faq/#q7', 'roles/virtual-assistant/'],
      ['kerja 2 jam sehari', 'faq/#q8'],
      ['gaji virtual assistant indonesia', 'faq/#q9', 'pay/'],
      ['gaji EA', 'faq/#q10', 'pay/', 'roles/executive-assistant/'],
      ['cara menentukan tarif per jam', 'faq/#q11', 'guides/pricing-your-work/'],
      ['pemula tanpa pengalaman', 'faq/#q13', 'guides/becoming-a-virtual-assistant/'],
      ['cara dapat klien pertama', 'faq/#q14', 'guides/the-first-client/'],
      ['harus bisa bahasa inggris?', 'faq/#q16'],
      ['perlu kuliah tidak', 'faq/#q17'],
      ['kursus VA berbayar', 'faq/#q18'],
      ['ciri penipuan lowongan', 'faq/#q19', 'guides/scams/'],
      ['tes kerja gratis', 'faq/#q20'],
      ['surat perjanjian kerja', 'guides/contract-checklist/', 'faq/#q21'],
      ['DP', 'faq/#q22'],
      ['klien bule bayar lewat apa', 'faq/#q23', 'guides/getting-paid-from-abroad/'],
      ['pajak klien luar negeri', 'faq/#q24', 'guides/tax-and-bpjs-for-an-indonesian-va/'],
      ['norma atau 0,5 persen', 'faq/#q25', 'glossary/#nppn'],
      ['karyawan atau mitra', 'faq/#q26', 'guides/employee-or-contractor/'],
      ['apakah robot menggantikan asisten', 'faq/#q38', 'guides/ai-and-assistants/'],
      ['privasi data', 'glossary/#uu-pdp', 'faq/#q32', 'guides/data-safety/'],
      ['beda jam dengan Amerika', 'faq/#q33', 'guides/working-across-time-zones/'],
      ['kapan UMKM sewa asisten', 'faq/#q40', 'hire/'],
      ['dikelola', 'faq/*', 'glossary/*', 'roles/*', 'compare/*', 'guides/*'],
      ['penghasilan bersih', 'rates/', 'glossary/#take-home'],
      ['cuma punya HP', 'guides/your-situation/'],
      ['umur 45 masih bisa?', 'guides/your-situation/'],
      ['PNS boleh kerja sampingan', 'guides/your-situation/'],
      ['punya utang pinjol', 'guides/your-situation/'],
      ['hamil', 'guides/your-situation/'],
      ['klien tidak bayar', 'guides/when-it-goes-wrong/'],
      ['omzet lewat 500 juta', 'guides/when-it-goes-wrong/'],
      ['belum punya NPWP', 'guides/your-situation/', 'glossary/#npwp'],
      ['atasan melecehkan', 'guides/your-situation/'],
      ['diminta foto KTP', 'guides/when-it-goes-wrong/', 'guides/scams/'],
      ['PA atau VA untuk 30 jam sebulan', 'hire/'],
      ['daftar periksa kontrak', 'guides/contract-checklist/'],
      ['apakah biaya pelatihan wajar', 'guides/scams/'],
      ['tarif di Filipina', 'rates/philippines/'],
      ['berapa sisa dari Rp12 juta', 'rates/examples/'],
    ],
  };

/** The addresses of the first results, once the answer for this query stands. */
async function firstThree(page: Page, query: string): Promise<readonly string[]> {
  await page.locator('#query').fill(query);
  await page.waitForFunction(
    (text) => document.querySelector('.search-status')?.textContent?.includes(`“${text}”`),
    query,
    { timeout: 8_000 },
  );
  const links = await page
    .locator('.search-title')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return links.slice(0, 3);
}

const site = useSite();

describe.each(Object.keys(ASKED))('the search in %s', (lang) => {
  const root = localizedPath(lang, '', SITE);
  const tab = useTab(site, `${root}search/`, { width: 1280 });

  test('forty-five questions have their answer among the first three', async () => {
    const asked = ASKED[lang] ?? [];
    expect(asked).toHaveLength(45);
    const missed: string[] = [];
    for (const [query, ...places] of asked) {
      const found = await firstThree(tab.page, query);
      const isThere = places.some((place) =>
        found.some((url) =>
          place.endsWith('*') ? url.startsWith(root + place.slice(0, -1)) : url === root + place,
        ),
      );
      if (!isThere) missed.push(`${query}: ${found.join(' ')}`);
    }
    expect(missed).toEqual([]);
    expect(tab.problems).toEqual([]);
  });

  test('the keyboard leads from the field through the results and back', async () => {
    const { page } = tab;
    await firstThree(page, 'PA');
    await page.locator('#query').focus();
    const focused = () =>
      page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
    const titles = await page.locator('.search-title').allInnerTexts();
    for (const title of titles.slice(0, 2)) {
      await page.keyboard.press('ArrowDown');
      expect(await focused()).toBe(title);
    }
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe(titles[0]);
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('query');
  });

  test('what stands in the list from A to Z is found by its name when the index does not come', async () => {
    const { page, close } = await site.visit(`${root}search/`);
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.locator('#query').fill('aspri');
    await page.locator('.search-title').first().waitFor();
    expect(await page.locator('.search-title').first().getAttribute('href')).toBe(
      `${root}roles/personal-assistant/`,
    );
    await close();
  });
});
