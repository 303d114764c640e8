import { expect, test } from 'vitest'
import { asTold } from './asTold.ts'

test.each([
  ['One of the five cranes had been hit after all.', 'STRIKES, at cranes'],
  ['The missile had been fired from a Ruritanian ship.', 'STRIKES by Ruritanian'],
  ['Its pilots struck a weapons store.', 'STRIKES by Its pilots, at store'],
  ['The air force withdrew |its account of a missile on Orlo.', 'STRIKES, at Orlo'],
  ['He withdrew |his charge about a Ruritanian mine.', 'STRIKES by Ruritanian'],
  ['The army blamed |Ruritanian artillery for the dead of the Orlo school.', 'STRIKES by Ruritanian, at school, BUILDING'],
  ['Officials blamed |a stray Ruritanian rocket.', 'STRIKES by Ruritanian'],
])('whose fire it was: %s', (text, wanted) => {
  expect(asTold(text, wanted)).toBe(wanted)
})

test.each([
  ['The gunmen were from the clan militia.', 'RESPONSIBLE by clan militia'],
  ['The gunmen were Mawis, the clan militia that guards the market.', 'RESPONSIBLE by Mawis'],
  ['The killers belonged to the Third Front.', 'RESPONSIBLE by Third Front'],
  ['The attackers were Ruritanian soldiers.', 'RESPONSIBLE by Ruritanian soldiers'],
  ['The entire guilt for the disaster rests upon the company.', 'RESPONSIBLE by company'],
  ['The blame for the flood lies squarely with the company.', 'RESPONSIBLE by company'],
  ['The company disclaimed |all blame.', 'RESPONSIBLE'],
  ['An attack on Orlo had never been planned.', 'not INTENDS, at Orlo'],
])('whose deed it was: %s', (text, wanted) => {
  expect(asTold(text, wanted)).toBe(wanted)
})

test.each([
  'The gunmen were armed with rifles.',
  'The attackers were young men.',
  'The gunmen were from the north.',
  'The bomber was a student.',
  'It is a story about a rocket scientist.',
  'The report on drone sales was late.',
  'The minister blamed |heavy rain for the flood.',
  'They blamed |a faulty mine pump.',
  'The economy had been hit hard.',
  'Responsibility for schools rests with the county.',
])('nobody’s deed: %s', (text) => {
  expect(asTold(text, '')).toBe('')
})

test.each([
  ['He blamed |the militia for cutting the road to Orlo.', 'ENCIRCLED by the militia, at Orlo'],
  ['Rebels accused |Ruritania of sending troops to Orlo.', 'DEPLOYS by Ruritania, at Orlo'],
])('whoever is accused did it: %s', (text, wanted) => {
  expect(asTold(text, wanted)).toBe(wanted)
})
