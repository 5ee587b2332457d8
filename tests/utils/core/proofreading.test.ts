import { describe, expect, it } from 'vitest';
import { normsFor } from '../../../utils/core/proofreading.ts';

describe('norms for a browser', () => {
  it.each([
    ['fr-CA', 'America/Toronto', ['fr-CA-social', 'en-CA']],
    ['fr-ca', 'Europe/Paris', ['fr-CA-social', 'en-CA']],
    ['fr-FR', 'America/Toronto', ['fr-FR', 'en-GB']],
    ['fr-BE', 'Europe/Brussels', ['fr-FR', 'en-GB']],
    ['en-CA', 'America/Toronto', ['en-CA', 'fr-CA-social']],
    ['en-US', 'America/New_York', ['en-US', 'fr-CA-social']],
    ['en-GB', 'Europe/London', ['en-GB', 'fr-FR']],
    ['de-DE', 'Europe/Berlin', ['en-GB', 'fr-FR']],
    ['', 'UTC', ['en-GB', 'fr-FR']],
  ])('in %s, wherever it is (%s)', (language, zone, norms) => {
    expect(normsFor(language, zone)).toEqual(norms);
  });

  it.each([
    ['fr', 'America/Toronto', ['fr-CA-social', 'en-CA']],
    ['fr', 'Europe/Paris', ['fr-FR', 'en-GB']],
    ['fr', 'UTC', ['fr-FR', 'en-GB']],
    ['en', 'America/Montreal', ['en-CA', 'fr-CA-social']],
    ['en', 'Europe/London', ['en-GB', 'fr-FR']],
  ])('in %s without a country, by its clock in %s', (language, zone, norms) => {
    expect(normsFor(language, zone)).toEqual(norms);
  });
});
