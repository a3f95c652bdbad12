import { ownLetters } from '../../ground/own-letters.ts';

/** Signs that stand in a name as an apostrophe does. */
const apostrophes = ["ʼ '", "ʻ '"];

/** Letters of other scripts, and small capitals, that look just like ours: a name of both is read as one. */
const alike = `
  а a  в b  е e  ѕ s  і i  ј j  к k  м m  н h  о o  р p  с c  т t  у y  х x  ԁ d  ԛ q  ԝ w  һ h  ԍ g  ӏ l  ѵ v
  α a  β b  ε e  ζ z  η h  ι i  κ k  μ m  ν n  ο o  ρ p  τ t  υ u  χ x  γ y  ω w  ϲ c  ϳ j
  ɑ a  ɡ g  ɩ i  ᴀ a  ʙ b  ᴄ c  ᴅ d  ᴇ e  ꜰ f  ɢ g  ʜ h  ɪ i  ᴊ j  ᴋ k  ʟ l  ᴍ m  ɴ n  ᴏ o  ᴘ p  ʀ r  ꜱ s  ᴛ t  ᴜ u
  ᴠ v  ᴡ w  ʏ y  ᴢ z  օ o  ո n  ս u  հ h  ց g  զ q  ք p
`;

/** Small letters, each with what it counts as. Of a script that is not ours all names and texts change in the same way. */
export const plainLetters: ReadonlyMap<string, string> = new Map([
  ...ownLetters,
  ...[...apostrophes, ...alike.trim().split(/\s{2,}/)].map(
    pair => pair.split(' ') as [letter: string, plain: string],
  ),
]);
