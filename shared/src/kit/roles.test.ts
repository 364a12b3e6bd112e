import { expect, test } from 'vitest';
import { agentRoles, atLeast } from './roles.ts';

test('each rank is at least itself and those before it, and no other', () => {
  const reached = agentRoles.map((role) => agentRoles.filter((least) => atLeast(role, least)));
  expect(reached).toEqual([
    ['agent'],
    ['agent', 'senior'],
    ['agent', 'senior', 'supervisor'],
    ['agent', 'senior', 'supervisor', 'admin'],
  ]);
});

test('a rank that nobody knows reaches nothing', () => {
  expect(atLeast('owner' as 'admin', 'agent')).toBe(false);
});
