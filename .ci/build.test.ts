import { expect, test } from 'vitest';
import { integrityOf } from './build.mjs';

test('the integrity that the build prints is the one that browsers compare', () => {
  // The example of the specification of Subresource Integrity.
  expect(integrityOf("alert('Hello, world.');")).toBe(
    'sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO',
  );
});
