import { describe, expect, test } from 'vitest';
import { createModel, type ModelClient } from './model.ts';

const BOREAL: ModelClient = {
  id: 'boreal',
  name: 'Atelier Boréal',
  personal: false,
  careful: false,
  accounts: ['atelier_boreal'],
};
const CAREFUL: ModelClient = {
  id: 'maison',
  name: 'Maison Commune',
  personal: false,
  careful: true,
  accounts: ['maison_commune'],
};
const PERSONAL: ModelClient = {
  id: 'personal',
  name: 'Personnel',
  personal: true,
  careful: false,
  accounts: ['camille_dube'],
};

function modelWithTab() {
  const model = createModel([BOREAL, CAREFUL, PERSONAL]);
  model.open('t1', null);
  return model;
}

describe('rows of the table', () => {
  test('nobody said whom the tab is for', () => {
    const model = modelWithTab();
    expect(model.rowFor('t1', 'atelier_boreal')).toBe('no-intent');
    expect(model.rowFor('t1', 'chorale_voisine')).toBe('no-intent');
  });

  test('the client’s own account, another’s, nobody’s', () => {
    const model = modelWithTab();
    model.say('t1', 'boreal');
    expect(model.rowFor('t1', 'atelier_boreal')).toBe('right');
    expect(model.rowFor('t1', 'camille_dube')).toBe('wrong-client');
    expect(model.rowFor('t1', 'chorale_voisine')).toBe('unlisted');
  });

  test('a client that is always confirmed', () => {
    const model = modelWithTab();
    model.say('t1', 'maison');
    expect(model.rowFor('t1', 'maison_commune')).toBe('concern');
  });

  test('a claimed account leaves whoever had it', () => {
    const model = modelWithTab();
    model.say('t1', 'boreal');
    model.claim('camille_dube', 'boreal');
    expect(model.rowFor('t1', 'camille_dube')).toBe('right');
    model.say('t1', 'personal');
    expect(model.rowFor('t1', 'camille_dube')).toBe('wrong-client');
  });
});

describe('whom a tab is for', () => {
  test('everywhere for now answers where nothing was said, until another client is confirmed', () => {
    const model = modelWithTab();
    model.open('t2', null);
    model.say('t1', 'boreal', true);
    expect(model.clientOf('t2')?.id).toBe('boreal');
    model.open('t3', null);
    model.say('t3', 'personal');
    expect(model.clientOf('t2')).toBeNull();
    expect(model.clientOf('t1')?.id).toBe('boreal');
  });

  test('personal is never everywhere', () => {
    const model = modelWithTab();
    model.open('t2', null);
    model.say('t1', 'personal', true);
    expect(model.clientOf('t2')).toBeNull();
  });

  test('a tab opened from another has that one’s client', () => {
    const model = modelWithTab();
    model.say('t1', 'boreal');
    model.open('t2', 't1');
    expect(model.clientOf('t2')?.id).toBe('boreal');
    model.open('t3', null);
    expect(model.clientOf('t3')).toBeNull();
  });

  test('what was said goes stale', () => {
    const model = modelWithTab();
    model.say('t1', 'boreal', true);
    model.goIdle(['t1'], false);
    expect(model.clientOf('t1')?.id, 'everywhere is still fresh').toBe('boreal');
    model.goIdle(['t1'], true);
    expect(model.clientOf('t1')).toBeNull();
  });
});
