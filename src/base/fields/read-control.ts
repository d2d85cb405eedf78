import type { Values } from '../../domain/questions/field.js';

/** Reads a change of a control into the values: by its name, and for lists by its place. */
export function readControl(
  control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
  values: Values,
): string | readonly string[] {
  const { name, value, type } = control;
  const before = values[name];
  const list = typeof before === 'object' ? [...before] : [];
  if (type === 'checkbox') {
    const others = list.filter((each) => each !== value);
    return (control as HTMLInputElement).checked ? [...others, value] : others;
  }
  const { index } = control.dataset;
  if (index === undefined) return value;
  list[Number(index)] = value;
  return Array.from(list, (each) => each ?? '');
}
