import { expect, test } from 'vitest'
import { asTold } from './asTold.ts'

test.each([
  ['The army ordered residents of Orlo to leave by noon.', 'ORDERS by army, against residents, at Orlo'],
  ['Residents were told to evacuate the southern suburbs.', 'ORDERS, against Residents, at suburbs, SOUTH'],
  ['The governor instructed the police to open fire.', 'ORDERS by governor, against police'],
  ['Authorities have issued an evacuation order for Kadera.', 'ORDERS by Authorities, at Kadera'],
  ['The rebels gave the garrison an ultimatum.', 'ORDERS by rebels'],
  ['No evacuation order was issued.', 'not ORDERS'],
  ['The army asked |residents to move north.', 'ORDERS, against residents'],
  ['The mayor urged |people in low-lying areas to seek higher ground.', 'ORDERS, against people'],
  ['The rebels gave the army 48 hours to leave Kadera.', 'ORDERS by rebels, against army'],
  ['The court ordered the company to pay damages.', 'ORDERS by court, against company'],
  ['Villagers were forced to leave their homes.', ''],
  ['He ordered a coffee.', ''],
  ['The video shows soldiers raising a flag in Orlo.', 'DEPICTS, at Orlo'],
  ['Footage purports to show a strike on the bridge.', 'DEPICTS'],
  ['The photograph was taken in Kadera in 2019.', 'DEPICTS, at Kadera'],
  ['The clip was not filmed in Kadera.', 'not DEPICTS, at Kadera'],
  ['The images are from another country.', 'not DEPICTS'],
  ['The video is fake.', ''],
  ['Satellite images show damage at the airfield of Orlo.', 'DEPICTS, at Orlo, BUILDING'],
  ['The footage is old and comes from Kadera.', 'DEPICTS, at Kadera'],
  ['The video was shot at the railway station.', 'DEPICTS, at station, BUILDING'],
  ['The ministry released |a video of its soldiers in Kadera.', 'DEPICTS, at Kadera'],
  ['Crimea is legally part of Ukraine.', 'STATUS by Ukraine, at Crimea'],
  ['The islands belong to Ruritania.', 'STATUS by Ruritania, at islands'],
  ['Ruritania annexed the province in 2014.', 'STATUS by Ruritania, at province'],
  ['The region is an integral part of our country.', 'STATUS by our, at region'],
  ['Kadera is and remains Ruritanian territory.', 'STATUS by Ruritanian, at Kadera'],
  ['No state has recognised the annexation of the province.', 'not STATUS, at province'],
  ['Ruritania has sovereignty over the islands.', 'STATUS by Ruritania, at islands'],
  ['Kadera has never been part of Ruritania.', 'not STATUS by Ruritania, at Kadera'],
  ['He is part of the team.', ''],
  ['The rebels aim to seize Kadera before winter.', 'INTENDS by rebels, at Kadera'],
  ['The army plans to encircle the town.', 'INTENDS by army, at town'],
  ['Ruritania has no intention of annexing the province.', 'not INTENDS by Ruritania, at province'],
  ['The commander vowed |to march on the capital.', 'INTENDS, at capital'],
  ['The generals are preparing an assault on Orlo.', 'INTENDS by generals, at Orlo'],
  ['The goal of the offensive is to capture Kadera.', 'INTENDS, at Kadera'],
  ['We will fight until every town is free.', ''],
  ['The army has no plans to withdraw from Kadera.', 'not INTENDS by army, at Kadera'],
  ['The company plans to open a shop in Kadera.', ''],
])('%s', (text, wanted) => {
  expect(asTold(text, wanted)).toBe(wanted)
})

test.each([
  ['The court directed |the commission to count the ballots of Orlo anew.', 'ORDERS, at Orlo'],
  ['He heard no call to leave the ship.', 'not ORDERS'],
  ['Leaflets told residents to leave before nightfall.', 'ORDERS by Leaflets'],
  ['Her government has no intention whatever of resuming the fighting.', 'not INTENDS by Her government'],
  ['The company was found liable for the fire.', 'RESPONSIBLE by company'],
  ["The fire was the company's fault.", 'RESPONSIBLE by the company'],
  ["The fire was not the company's fault.", 'not RESPONSIBLE by the company'],
])('%s', (text, wanted) => {
  expect(asTold(text, wanted)).toBe(wanted)
})

test.each(['The band heard a call to play on.', "It is the company's fault line.", "That is the company's own doing business."])(
  'no dealing: %s',
  (text) => {
    expect(asTold(text, '')).toBe('')
  },
)
