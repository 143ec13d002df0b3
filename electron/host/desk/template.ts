/**
 * What a new scenario begins as: a small one that is whole and passes every check, to be rewritten scene by scene. The names in it are
 * replaced by `newScenario`. Kept as text in the code, so that it is there in the packaged app as well.
 */
export const template = `# yaml-language-server: $schema=./scenario.schema.json
# A small scenario that works. Change one thing at a time, save, and look at the desk: it is read and proved again by itself.
amends: 1
id: new-scenario
title: New title
trade: bicycle repairs
channel: phone
fault: ours
recurrence: possible
level: new-hire
intensity: 1
minutes: 6
teaches: [initiate, composure, ownership, apology, impact, ask, solution, options, explain, followThrough, codify]

# What the trainee is told before acting.
brief: >-
  You run the counter of a bicycle workshop. NAME left a red tandem with you nine days ago, to be ready this Thursday at
  noon. It is Thursday, twenty to nine. The tandem hangs on the stand without a back wheel. The hub was never
  ordered. The shop across the river has one. It can be here today at half past three.

# What really happened. Whatever anybody explains later must agree with this.
facts:
  - The hub was written on the job card, and nobody copied it from the card into the order book.
  - The order book is sent off on Tuesdays at five. The card lay under the till until this morning.

clock: { known: Thu 08:40, noticed: Thu 12:00 }
stall: 3h
remedies:
  today: { line: The tandem by five this afternoon, said: [by five, this afternoon, today] }
  lend: { line: Two bicycles of ours for the weekend, said: [lend, two of ours, borrow] }
promises:
  ready: { line: The tandem ready by five on Thursday, due: Thu 17:00, said: [ready five, by five, this afternoon] }
remembers:
  rang-first: You rang before anybody set off
  board: There is a board over the order book

customer:
  name: NAME
  pronoun: PRONOUN
  about: >-
    Rides the tandem with a brother who cannot see. They have put their names down for the hospice ride on Saturday,
    and he has been telling everybody on his ward round about it.
  arousal: 75
  trust: 30
  patience: 7
  leaves: other-shop
  look: { skin: fair, hair: short, hairColour: brown, face: oval, age: middle, dress: jumper }

facilitator:
  objectives: [Say whose doing it was before saying what happens next., 'Ask, and only then put two ways side by side.']
  ask: [What had to be said before five o'clock was worth saying?, Which card lies under our own till?]
  minutes: { brief: 3, play: 6, debrief: 8 }

start: the-stand
scenes:
  # ---------------------------------------------------------------- before: you know, and FIRST does not
  the-stand:
    phase: before
    title: Twenty to nine
    tell: The wheel is off, the tyre hangs over the stand, and the job card says "hub!!" in blue biro.
    replies:
      hub-first:
        do: Send Piet over the river for the hub, build the wheel, and ring when there is something good to say.
        faults: { stall: ring when there is something good to say }
        takes: 4h
        go: opening
        cites: S4-1
        coach: >-
          By the time there was something good to say, FIRST had stood at the counter and seen the stand. Ring first; Piet
          can be on the bridge while you talk.
      ring:
        do: Ring FIRST now, before anybody sets off to fetch a tandem.
        shows: [initiate]
        remembers: [rang-first]
        takes: 5m
        go: opening
        cites: S3-1
        coach: >-
          You rang at a quarter to nine and not at noon. That left a morning in which something could still be done, and
          FIRST heard it from you.
      text:
        do: 'Send a message: there is a small delay with the tandem, more to follow.'
        faults: { minimise: there is a small delay }
        takes: 5m
        go: opening
        cites: S4-3
        coach: >-
          "Small" was your word, and you did not know what hangs on Saturday. Ring, and say what is missing.

  # ---------------------------------------------------------------- the talk
  opening:
    phase: talk
    title: The first words
    attack: true
    says:
      - when: noticed
        line: I'm standing in front of it. It's got one wheel. I took the afternoon off to fetch a tandem with one wheel.
      - line: Noon, you said. I've got the afternoon off for it. Why would you be ringing me at work?
    write: { otherwise: come-again }
    replies:
      sorry-but:
        say: I'm really sorry about this, but the wholesaler only comes to us on a Wednesday, so we're a bit stuck.
        shows: { apology: I'm really sorry about this }
        faults: { mixedMessage: but the wholesaler only comes to us on a Wednesday }
        go: whose-doing
        cites: S0-2
        coach: >-
          The sorry was there, and "but the wholesaler" stood on it. Stop one breath earlier, and say who did not order the
          hub.
      plain:
        say: Your tandem isn't ready. We never ordered the hub. That was us, and I'm sorry, with Saturday so close.
        shows:
          ownership: We never ordered the hub. That was us
          apology: I'm sorry
          impact: with Saturday so close
          composure: Your tandem isn't ready
        go: what-now
        cites: S4-3
        coach: >-
          The bad news, whose doing, sorry, Saturday; then you stopped talking. FIRST had nothing left to drag out of you.
      by-five:
        say: Don't worry, it's all in hand. We'll have the tandem ready for you by five this afternoon, guaranteed.
        faults: { overpromise: 'all in hand. We''ll have the tandem ready for you by five this afternoon, guaranteed' }
        offers: [today]
        go: whose-doing
        cites: S4-4
        coach: >-
          You mended it before anybody had said that it was broken. Say that the hub was never ordered, and let five o'clock
          wait for one sentence.

  whose-doing:
    phase: talk
    title: Whose doing
    says: Hang on. His bag's been in the hall since Monday. Somebody here had nine days, so was that you lot or wasn't it?
    write: { otherwise: come-again }
    replies:
      the-lad:
        say: To be fair, it was our Saturday lad who took it in, and he's been spoken to about the cards since.
        faults: { blameOthers: it was our Saturday lad who took it in }
        go: what-now
        cites: S2-3
        coach: >-
          FIRST does not know the lad and did not leave a tandem with him. "I" would have been shorter, and true.
      mistakes:
        say: I do understand. Mistakes were made with the ordering, and I can only apologise if that's upset you.
        shows: { apology: I can only apologise }
        faults: { evasive: Mistakes were made with the ordering, hollow: if that's upset you }
        go: what-now
        cites: S2-1
        coach: >-
          Mistakes were made, by nobody, and the upset was only perhaps there. Put "we" in front of "never ordered".
      ours:
        say: It was. I should have copied the hub from your card into the book, and I didn't. I'm sorry.
        shows: { ownership: I should have copied the hub from your card into the book, apology: I'm sorry }
        go: what-now
        cites: S2-1
        coach: >-
          "It was" answered the question that was asked. The card and the book made it something that happened, and not a
          manner of speaking.

  # Only a reply in the trainee's own words that fits none of yours leads here. It asks again, and punishes nobody.
  come-again:
    phase: talk
    title: In other words
    says: I'm not sure what you're telling me. Say it so that I can say it to my brother.
    write: { otherwise: come-again }
    replies:
      at-least:
        say: Tell him at least it's only a wheel and not the frame, so it could have been a good deal worse.
        faults: { minimise: at least it's only a wheel }
        go: whose-doing
        cites: S4-3
        coach: >-
          A bag in the hall is not made lighter by a frame that did not break. Leave "at least" to the two who ride it.
      tell-him-us:
        say: Tell him it was the workshop. We had nine days and never sent for the hub. I'm sorry, to both of you.
        shows: { ownership: it was the workshop. We had nine days and never sent for the hub, apology: "I'm sorry, to both of you" }
        go: what-now
        cites: S2-1
        coach: >-
          You gave FIRST a sentence to take home, with your name in it. Nobody had to translate it on the way.
      system:
        say: I'd tell him the order simply never went through on the system. It does that sometimes, unfortunately.
        faults: { evasive: the order simply never went through on the system }
        go: whose-doing
        cites: S2-1
        coach: >-
          There is no system, there is a card under a till. "We never sent for it" can be passed on to a brother.

  what-now:
    phase: talk
    title: What would help
    says:
      - { when: not owned, line: 'Nobody there will say it, will they. Never mind. What do I tell a man with his helmet on?' }
      - { line: 'All right. At least you said it. So what happens now, with the two of us and Saturday?' }
    write: { otherwise: come-again }
    replies:
      ask:
        say: >-
          What would help most? I can have it built by five today, or you take two of ours for the weekend. Your card was
          under the till, and nobody copied it into the book.
        shows:
          ask: What would help most?
          solution: I can have it built by five today
          options: or you take two of ours for the weekend
          explain: 'Your card was under the till, and nobody copied it into the book'
        offers: [today, lend]
        promises: [ready]
        takes: 5m
        go: the-wheel
        cites: S1-2
        coach: >-
          You asked before you laid out two ways, and both could be done. The card under the till came last, when it was an
          answer and no longer an excuse.
      booked:
        say: I've put you down for a full refund on the labour. It'll be with you tomorrow, and the wheel whenever it's done.
        faults: { tellBeforeAsk: I've put you down for a full refund on the labour }
        go: the-wheel
        cites: S4-5
        coach: >-
          Nobody had spoken of money. FIRST wanted a tandem on Saturday, and now has a refund and no day.
      soon:
        say: We'll do everything we can to get it back to you as soon as possible, I promise you that.
        faults: { overpromise: We'll do everything we can to get it back to you as soon as possible }
        go: the-wheel
        cites: S4-4
        coach: >-
          "As soon as possible" cannot be put into a calendar, and Saturday can. Name an hour that you can keep.

  # ---------------------------------------------------------------- after: nobody is shouting any more
  the-wheel:
    phase: after
    title: The wheel
    task: schedule
    tell: Piet is back with the hub. The wheel takes an hour and a half, and a queue has formed at the counter.
    replies:
      close-up:
        do: Hang "back at five" on the door and build it now.
        at: Thu 16:45
        keeps: [ready]
        go: the-till
        cites: S1-3
        coach: >-
          A quarter to five, with fifteen minutes to spare. The queue came back; the hour would not have.
      queue-first:
        do: Serve the queue first and build it after closing time.
        at: Thu 19:10
        go: the-till
        cites: S1-3
        coach: >-
          Ten past seven may look like the same day to a workshop. Whoever was told five o'clock had stopped waiting by six.

  the-till:
    phase: after
    title: The card under the till
    task: pick
    atMost: 1
    tell: The blue card still lies where it lay. You have ten minutes before you lock up.
    go: end
    replies:
      two-lines:
        do: Nail a board over the order book. No card leaves the counter before its parts stand in the book.
        shows: { codify: No card leaves the counter before its parts stand in the book }
        remembers: [board]
        cites: S2-4
        coach: >-
          Now the card cannot lie anywhere without the book knowing. It took one board and no resolution.
      careful:
        do: Tell everybody at closing time to be more careful with the cards.
        faults: { businessAsUsual: be more careful with the cards }
        cites: S4-8
        coach: >-
          Everybody was careful last week too. Change where the card goes, and nobody need remember.

# ---------------------------------------------------------------- best first; the last one has no condition
endings:
  hospice-ride:
    when: kept and rang-first and board and trust >= 60
    title: Number two hundred and twelve
    tell: On Monday there is a photograph on the counter, two helmets and a muddy number. On the back is the date of the next service.
    outcome: won-back
  on-time:
    when: trust >= 35
    title: Collected
    tell: The tandem is fetched and paid for, and nobody says much. The brake cable is tried twice before it leaves.
    outcome: strained
  other-shop:
    title: Across the river
    tell: The tandem is fetched on Friday, half built. By Saturday it has a wheel from the shop across the river.
    outcome: lost
`;
