import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { RULE_KINDS } from '../../../../utils/style-guide/forms/rule-kinds.ts';
import { RULE_TYPES } from '../../../../utils/style-guide/rule-types.ts';

/** What every kind may say; its fields are the same in each form. */
const COMMON = ['rule', 'name', 'level', 'networks', 'kinds', 'languages', 'why', 'link', 'ok', 'bad'];

type Shape = {
  type?: string;
  enum?: string[];
  const?: string;
  default?: unknown;
  minimum?: number;
  maximum?: number;
  items?: Shape;
  anyOf?: Shape[];
  properties?: Record<string, Shape>;
};

describe.each(RULE_TYPES)('the form of $name', ({ name, schema, called, level }) => {
  const kind = RULE_KINDS.find((one) => one.name === name);
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input' }) as Shape;
  const fields = Object.entries(properties).filter(([field]) => !COMMON.includes(field));

  test('has each of its settings, once, and no other', () => {
    const wanted = fields.flatMap(([field, { properties: within }]) =>
      within === undefined || field === 'rules'
        ? [field]
        : Object.keys(within).map((key) => `${field}.${key}`),
    );
    expect(kind).toMatchObject({ called, level });
    expect(kind?.settings.map(({ path }) => path.join('.')).toSorted()).toEqual(wanted.toSorted());
  });

  test('sets what the schema takes', () => {
    for (const setting of kind?.settings ?? []) {
      const shape = setting.path.reduce<Shape>((at, key) => at.properties?.[key] ?? {}, { properties });
      expect({ field: setting.path, shape: shapeOf(shape) }).toMatchObject({
        field: setting.path,
        shape: expectedOf(setting),
      });
    }
  });

  type Setting = NonNullable<typeof kind>['settings'][number];

  function expectedOf(setting: Setting): object {
    switch (setting.control) {
      case 'amount':
        return { type: 'integer', min: setting.min, max: setting.max };
      case 'choice': {
        const options = setting.options.map(({ value }) => value);
        return { enum: options, default: setting.unset === undefined ? options[0] : undefined };
      }
      case 'switch':
        return {
          type: 'boolean',
          default: setting.isOnByDefault,
        };
      case 'several':
        return { items: setting.options.map(({ value }) => value), words: ['all'] };
      case 'lines':
        return { type: 'array', words: setting.orElse === undefined ? [] : [setting.orElse.value] };
      case 'terms':
        return { type: 'array' };
      case 'yaml':
        return {};
    }
  }
});

/** What the schema takes, in few words. */
function shapeOf(shape: Shape) {
  const [list = shape] = (shape.anyOf ?? []).filter(({ type }) => type === 'array');
  return {
    type: list.type,
    enum: shape.enum ?? (shape.const === undefined ? undefined : [shape.const]),
    default: shape.default,
    min: shape.minimum,
    max: shape.maximum,
    items: list.items?.enum,
    words: (shape.anyOf ?? []).flatMap(({ const: word }) => word ?? []),
  };
}
