import { expect, test } from 'vitest';
import { contactFrom, securityTxt } from '../../src/logic/contact.ts';

test.each([undefined, '', '  '])('no setting is no contact: %j', (setting) => {
  expect(contactFrom(setting)).toBeNull();
});

test('an e-mail address is written to', () => {
  expect(contactFrom(' us@guide.example ')).toEqual({
    href: 'mailto:us@guide.example',
    name: 'us@guide.example',
  });
});

test('a page is led to, and shown without what goes without saying', () => {
  expect(contactFrom('https://forge.example/right-hand/issues/')).toEqual({
    href: 'https://forge.example/right-hand/issues/',
    name: 'forge.example/right-hand/issues',
  });
});

test.each([
  'http://guide.example',
  'guide.example',
  'us@guide',
  'javascript:alert(1)',
  'a b@c.example',
  'x@y.example"><b',
])('anything else stops the build: %s', (setting) => {
  expect(() => contactFrom(setting)).toThrow(RangeError);
});

test('security.txt names the contact and expires a year after the latest check', () => {
  const contact = contactFrom('us@guide.example');
  const text = (checked: string) =>
    contact && securityTxt(contact, checked, 'https://guide.example/x', ['en', 'id']);
  expect(text('2026-11-22')).toBe(
    [
      'Contact: mailto:us@guide.example',
      'Expires: 2027-11-22T00:00:00Z',
      'Preferred-Languages: en, id',
      'Canonical: https://guide.example/x',
      '',
    ].join('\n'),
  );
  expect(text('2028-02-29')).toContain('Expires: 2029-02-28T');
});
