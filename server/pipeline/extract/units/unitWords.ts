/** Echelons that make a number or a name before them a military unit by themselves. */
export const plainEchelons = new Set([
  'brigade',
  'regiment',
  'battalion',
  'corps',
  'squadron',
  'platoon',
  'flotilla',
  'legion',
  'fleet',
  'detachment',
])

/** Echelons that civilian bodies have too: they want a branch beside them ("2nd Tank Division", not "2nd Division"). */
export const civilianEchelons = new Set(['division', 'company', 'army', 'wing', 'group', 'force', 'unit', 'squad', 'center'])

/** Words before "Corps", "Brigade", "Legion" … that make them something else. */
export const civilianNames = new Set(
  'peace press diplomatic officer officers medical dental drum bugle job jobs conservation mercy marine fire american british royal foreign volunteer red youth pioneer student national consular the a an this that its their his her our another each every own same whole two three several many most some other any both all'.split(
    ' ',
  ),
)

/** Lower-case words between a proper name and "unit", "squad", "detachment": "White Heron police unit". */
export const unitTrades = new Set(
  'police drone reconnaissance sniper assault special elite commando volunteer intelligence evacuation paramilitary forces military border counterterrorism counter-terrorism bomb rescue sabotage artillery air defence defense'.split(
    ' ',
  ),
)

/** Words that end "X Force" bodies which are no single unit: the whole air force, a police force. */
export const bodyForces = new Set(
  'air task police border defence defense support armed security labour labor work coast national space working royal the a use peacekeeping multinational stabilization stabilisation joint rapid reaction interim african international self-defence self-defense full brute air-defence sales federal state local russian ukrainian israeli'.split(
    ' ',
  ),
)
