import { ruralStarsOf } from '@xinqiao/civil-affairs/rules/rural-stars.js';

test.each([
  [1061, 5, 15],
  [1060, 4, 10],
  [1041, 4, 10],
  [1040, 3, 2],
  [1020, 2, 0],
  [1000, 2, 0],
  [991, 2, 0],
  [990, 1, 0],
  [801, 1, 0],
  [800, 0, 0],
])('%d points of a year are %d stars, and %d points for the district (2.2)', (points, stars, district) => {
  expect(ruralStarsOf(points)).toEqual({ stars, district });
});
