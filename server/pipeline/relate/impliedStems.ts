import type { Predicate } from '../../domain/Proposition.ts'
import { stemOf } from './stemsOf.ts'

/** The stems of words that say what a predicate says, where a text was not typed: "moved" of a withdrawal, "street" of fighting. */
export function impliedStems(predicate: Predicate): ReadonlySet<string> {
  return STEMS[predicate]
}

function stems(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(stemOf))
}

const CONTROL =
  'control controls controlled hold holds held holding take took taken capture captured seize seized fall fell fallen liberated freed occupied ours theirs hands flag master masters lost grip entered'
const FIRE =
  'strike struck strikes hit bomb bombed bombing bombs shell shelled shelling drone drones missile missiles rocket rockets raid attack attacked attacks aircraft fired fire ambush ambushed blast target targeted'
const DEATH =
  'killed kill dead died dies deaths death toll bodies body lives lost victims fatalities casualties wounded injured hurt missing perished slain'

const STEMS: { readonly [predicate in Predicate]: ReadonlySet<string> } = {
  CONTROLS: stems(CONTROL),
  SEIZES: stems(CONTROL),
  HOLDS: stems(`${CONTROL} still defend defends defending remain stand`),
  CONTESTED: stems('fighting fight fights battle battles clash clashes street contested gunfire shots guns'),
  CLASHES: stems('fighting fight fights battle battles clash clashes street contested gunfire shots guns shooting firing quiet calm'),
  PRESENT: stems('troops soldiers fighters present presence men units part travelling inside'),
  ENCIRCLED: stems(
    'surrounded encircled cut road roads supply supplies siege besieged trapped open convoy convoys lorry lorries column columns shut blocked ring',
  ),
  STRENGTH: stems('troops soldiers men massed gathered camped strong numbered force forces'),
  DEPLOYS: stems('sent deployed dispatched redeployed moved reinforcements troops soldiers men'),
  STATUS: stems('part law lawful legally annexed belongs sovereign territory land authority rule'),
  ADVANCES: stems('advance advanced advancing gains gained moved reached pushed ground forward entered edge'),
  WITHDRAWS: stems(
    'withdrew withdrawn withdraw withdrawal left leave leaving pulled pullback pullout retreat retreated moved gone abandoned quit handed gave position positions post',
  ),
  REPELS: stems('repelled repulsed beaten held attack attacks assault assaults stopped thrown'),
  STRIKES: stems(FIRE),
  INTERCEPTS: stems('intercepted shot downed destroyed brought defence drones rockets missiles'),
  LOSSES: stems(DEATH),
  ORDERS: stems('order orders ordered ultimatum told instructed command commanded demand demanded deadline clear evacuate'),
  INTENDS: stems('plan plans planned aim aims intend intends goal'),
  RESPONSIBLE: stems(`${FIRE} responsible blame blamed behind carried laid planned led responsibility`),
  DEPICTS: stems('video footage clip clips film filmed shows show image images picture pictures photograph'),
}
