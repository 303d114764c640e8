/** What reports of these tests open with: a state and a movement that fight, and two states. */
export const civilWar = 'The Sudanese army and the rebels of the Blue Front fought in Kassala on Tuesday, residents said.'
export const border = 'Indian soldiers and Pakistani soldiers fought for Kargil, a town in India, on Tuesday, residents said.'
