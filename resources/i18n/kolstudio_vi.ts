<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Approver</name>
    <message>
        <source>Not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Book</name>
    <message>
        <source>“{name}” is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file name that ends in .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be written whole; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or save to another folder or drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive is full; “{name}” was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room or choose another drive; the old file is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is open in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it in Excel and export again, or choose another name. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” may not be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be saved: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or choose another folder; the old file is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPI &amp; acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link of each post and screenshots of its insights after 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record of acceptance, signed by both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settlement of the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice, or proof of the tax withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the pale yellow cells 7 days after each post; the rest is computed. Engagements = likes + comments + shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected engagements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link of the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aired on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPI reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in for acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every total is a formula: change a quantity or a unit price and the rest follows. Taxes are not included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remaining after reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliverables without a price, not in the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of these, priced in another currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach without overlap, estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT, an assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT if everybody invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total with VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount = quantity × unit price. CPE = cost per engagement, where both are known. «—» is unknown and counts in no sum; pale yellow cells may be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT: {low} for invoices up to {until}, {high} after (Resolution 204/2025/QH15, Decree 174/2025/NĐ-CP). People who give no invoice have no VAT. Ask your accountant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach by person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost by person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, the {count} largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as soon as there are prices or estimates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as soon as there are prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the cost by type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected reach of each person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of each person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deliverables yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact: {contact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo is not a PNG or JPEG picture and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no budget set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} left after reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} without a price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {count}, without overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of all deliverables, overlap counted twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} per engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} without an estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ER basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name opens that person&apos;s own brief · bar: KOL score to the left, influencer score to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name opens that person&apos;s own brief · bar: KOL score to the left, influencer score to the right · phones are masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our default, change it where needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from the campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lines} deliverables by {people} people: see “{sheet}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}; each person&apos;s dates: see “{sheet}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected figures of each deliverable: see “{sheet}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact: {contact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pale yellow: to be filled in before the brief goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks begin on Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tinted: preparation, script, approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bold: the day on air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red: weeks with a selling date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} deliverables have no air date yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selling dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet}, {cell}: {count} characters that Excel cannot hold were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet}, {cell}: the text is too long for a cell; {count} characters were cut.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BriefSection</name>
    <message>
        <source>Brand and product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact name, strong points, price, where to buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why now, and what was done before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one thing that should change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age, gender, area, what they need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three at most, the most important one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role and why chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each person is for in this campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform, format, quantity, length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone of voice, suggested script, how much freedom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, logo, how it is pronounced, camera angle, call to action, link or discount code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes the content good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competitors, promised effects, forbidden words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mention of competitors, no promised effects beyond the product papers, no forbidden words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashtags, tags, places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashtags, accounts to tag, check-in places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ad disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence to say or write, and the label of the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say or write at the very start: “This content is a cooperation with / sponsored by {brand}”. Switch on the sponsored label of the platform. #quangcao #hoptac may be added, but are not enough on their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample, script, draft, approval, air date, report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who approves, how many rounds, hours to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two rounds at most: the script, then the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPI and how it is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach, views, engagement, clicks, orders; counted when and from what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee and payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee, tax, instalments, papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees as agreed with each person, taxes not included. Deposit, instalments and papers as written in the contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images, ad codes, how long the post stays up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts stay up for at least 30–90 days. Using images or ad codes elsewhere is agreed separately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which products, how many days before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is handed in, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link of the post, and screenshots of its insights after 7 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late or deleted posts, wrong messages, penalties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crisis and contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who to call at once, and what to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product papers, pictures, legal documents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Campaign</name>
    <message>
        <source>A campaign needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a campaign named {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity must be at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is marked «do not book».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the mark first: edit {id} do_not_book &quot;&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it with its unit, for example 20tr or 20.000.000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not one amount in đồng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as day/month/year, for example 12/12/2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no brand named {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known brands: {brands}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not a province that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a province or city, old or new name, for example Đà Nẵng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no campaign {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kolstudio campaign list shows the names.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CampaignStatus</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>{name} is in the trash for {days} days. kolstudio undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demo needs a file to write: demo -o FILE.kol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is there already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} should look like &quot;Header=field&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negotiable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>barter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} rows: {created} new, {updated} updated, {duplicates} possible duplicates, {needs_fix} to fix, {skipped} skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved: this was only a preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed: it was so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve (money)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} without a price, not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no campaign yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {people} people, {sheets} sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is sound: {people} people, {campaigns} campaigns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is damaged:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified backup of {people} people: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored {people} people from {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file as it was before is kept: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed {people} invented people and {campaigns} campaigns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {people} invented people, {campaigns} campaigns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not understood: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} needs a value after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not possible for {what}; choose from {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a whole number, which {what} needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type kolstudio --help to see what can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This command is not understood: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KOL Studio: whom to book for a goal and a budget, and what to send them. Works offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take in a list from Excel or CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sheet to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what a column holds, for example &quot;TT=stt&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to do with people who may be known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only show what would happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field to sort by; -field for descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person: id, @handle or full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change one field of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new value; &quot;&quot; clears the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a person into the trash for 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create and show campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create a campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G1 awareness, G2 trust, G3 consideration, G4 sales, G5 local traffic, G6 engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what leaves your pocket, for example 20tr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the brand (default: the current one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a province; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first day, dd/mm/yyyy or yyyy-mm-dd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day, dd/mm/yyyy or yyyy-mm-dd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put people into a campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it appears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the price of one, for example 4tr5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day it airs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show a campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the brief of a campaign as an Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write people as an Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language of the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>include phone numbers (hidden by default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back the last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do the step again that was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show what was changed and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that the library file is sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a verified backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring a backup back (today&apos;s file is kept)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that the program can work here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a library of invented people, or remove them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the invented people from this library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the library (default: your own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language of messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactKind</name>
    <message>
        <source>Own contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deliverable</name>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Livestream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TV commercial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambassador</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Python {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Python 3.11 to 3.14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite 3.37 or newer is needed; install a newer Python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All program parts are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install KOL Studio again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundled data cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundled data is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the right to write there, or use --data with another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data is kept in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{megabytes} MB free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on this drive: at least 200 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library yet; the first import makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is open in KOL Studio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup: kolstudio restore FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErBasis</name>
    <message>
        <source>by followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>basis not stated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>{path} is the library itself; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Goal</name>
    <message>
        <source>Awareness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust and image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consideration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>new library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people into the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people out of the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emptying of the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people into a campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit of a campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of the sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>No row with column names was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the columns names such as “Tên KOL”, “Link”, “Follow” in one row above the people, or say which column is which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet has no row {row}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header is a known one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the header say it together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header is a known one without its (…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header can mean several things; the values decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header is not a known one; the values are kept as notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank details and identity papers are left out: they do not go into the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values do not look like what the header says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands beside the links of column “{header}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names are in column “{header}”; this is a further name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {letters} (“{header}”) already holds this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does column “{header}” hold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column “{header}” does not look like “{field}”. What does it hold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the price in column “{header}” for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In column “{header}”, does 0.07 mean 7 % or 0.07 %?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {letters} (“{header}”) repeats another one with other figures. Which one holds?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which platform are the accounts in column “{header}” on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In column “{header}”, is {value} thousands, millions, or as it stands?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet has no column “{header}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average likes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average interactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zalo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager&apos;s phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank details (left out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity papers (left out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform} channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers on {platform}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price: {deliverable}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>KOL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leans KOL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leans influencer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both (leans KOL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both (leans influencer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both (balanced)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert KOL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celebrity KOL</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name of the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list first, or check the name of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library has no brand; it may be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineStatus</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negotiating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Platform</name>
    <message>
        <source>Facebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YouTube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zalo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lemon8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weibo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Douyin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toutiao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KakaoTalk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Podcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown platform</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>This search has {count} characters; {most} is the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a few words of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Only the sheet {sheet} is read. The file also has: {sheets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden sheets, not read: {sheets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows are hidden in the spreadsheet: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns hidden in the spreadsheet: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} formulas have no stored result: {cells}. Open the file in Excel, save it and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text looks like Vietnamese in the old {font} encoding. Convert it to Unicode (in UniKey: Toolkit), then import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say its encoding; it was read as {encoding}. If letters look wrong, choose {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} characters could not be decoded and show as �.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is named .xls but holds plain text; it was read as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Apple Numbers document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page under the name of a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compressed archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it consists of too many parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would unpack to far more than its size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds the same part twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part points outside the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part declares a document type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part is compressed in an unusual way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the program it belongs to, save or export it as .xlsx or .csv, then import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice, let the program repair it, save it as a new .xlsx and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the list into a new, empty workbook, save it as .xlsx and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the list into several files and import them one after another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the folder, then choose the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a spreadsheet inside the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the original list, save it again and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {size} MB; files of up to {limit} MB can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove pictures from the workbook, or split the list into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be opened: another program is using it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it in Excel, or check that you may read it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the drive is connected, or copy the file to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a marker that Excel keeps while a list is open, not the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file with the same name without ~$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {kind}, which cannot be read as a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of type xlsx, xlsm, xls, xlsb, ods, csv, tsv or txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with the password, save it without one, then import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not opened because it is built in an unsafe way: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has more than {limit} sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has more than {limit} defined names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has more than {limit} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has more than {limit} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what lies to the right of the list, or copy only its columns into a new workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has more than {limit} cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: a cell near row {row} is longer than {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a quotation mark that is opened and never closed, correct it and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not plain text: it holds zero bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Excel, save it as .xlsx or as CSV UTF-8, then import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read as {encoding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another encoding, or save the list as CSV UTF-8 or as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sheet named {sheet}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheets are: {sheets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the list was saved in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the hidden sheets that hold something: {sheets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no list: its visible sheets are empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet {sheet} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another sheet of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was stopped: nothing could be read for {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was stopped: reading it takes more than {size} MB of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be read safely: it is damaged, or takes more memory than allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number {value} was read as a spreadsheet&apos;s day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” was read as month before day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” has no year: {year} was assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” names a month. Which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” names two days. Which one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” cannot be read as a date. Which day is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is an unusual year of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is an age: born about {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}”: born in {year}, or {age} years old?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” cannot be read as a year of birth. Which year is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is an approximate rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}”: is the engagement rate {first}% or {second}%?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An engagement rate of “{value}” is unusually high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An engagement rate of “{value}” is unusually low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” cannot be read as an engagement rate. What is it in percent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whole} billion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whole} billion {rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whole} million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whole} million {rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whole} thousand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}”: is it {first}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}”: is it {first} or {second}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” was shortened by a spreadsheet: the last digits may be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is an approximate number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” cannot be read as a number. What is the number?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” names two commissions. Which one was agreed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” holds several numbers. Which one is the price of this column?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” uses a word that does not mean the same sum everywhere. How much is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}”: free of charge, or no price known?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” cannot be read as a price. How much is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” was taken as {amount} VND, which is a small price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” mentions tax without saying whether the price contains VAT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words in “{value}” are kept as typed beside the price.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SellingDate</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valentine&apos;s Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International Women&apos;s Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 April and 1 May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mother&apos;s Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children&apos;s Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese Women&apos;s Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halloween</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teachers&apos; Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-day sale {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kitchen Gods&apos; Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunar New Year {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>God of Wealth Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hung Kings&apos; Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vu Lan (parents&apos; day)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mid-Autumn Festival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best weeks for Lunar New Year posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most creators rest for Lunar New Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wedding season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Installing the libraries into {folder} (about {size} MB on disk; only the first time) …</source>
        <translation>Đang cài các thư viện vào {folder} (khoảng {size} MB trên đĩa; chỉ lần đầu) …</translation>
    </message>
    <message>
        <source>The libraries could not be installed; pip says why above.</source>
        <translation>Chưa cài được các thư viện; pip nêu lý do ở trên.</translation>
    </message>
    <message>
        <source>Check the network and the free disk space, then start again.</source>
        <translation>Hãy kiểm tra mạng và chỗ trống trên đĩa rồi chạy lại.</translation>
    </message>
    <message>
        <source>The folder {folder} for the libraries could not be made: {detail}</source>
        <translation>Chưa tạo được thư mục {folder} cho các thư viện: {detail}</translation>
    </message>
    <message>
        <source>These system packages are missing: {names}.</source>
        <translation>Máy còn thiếu các gói hệ thống: {names}.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu run: {command}</source>
        <translation>Trên Debian và Ubuntu hãy chạy: {command}</translation>
    </message>
    <message>
        <source>Installing system packages: {names} …</source>
        <translation>Đang cài các gói hệ thống: {names} …</translation>
    </message>
    <message>
        <source>“{command}” failed: {detail}</source>
        <translation>Lệnh «{command}» không chạy được: {detail}</translation>
    </message>
    <message>
        <source>There is no display here, so no window can be shown.</source>
        <translation>Máy này không có màn hình nên không mở được cửa sổ.</translation>
    </message>
    <message>
        <source>“python3 run.py --demo” and “python3 run.py --help” show what works without one.</source>
        <translation>Hãy thử «python3 run.py --demo» hoặc «python3 run.py --help» để xem những việc làm được khi không có cửa sổ.</translation>
    </message>
    <message>
        <source>Use it like this: python3 run.py --demo [--out FOLDER]</source>
        <translation>Cách dùng: python3 run.py --demo [--out THƯ_MỤC]</translation>
    </message>
    <message>
        <source>The demo stopped at this command.</source>
        <translation>Bản xem thử dừng ở lệnh này.</translation>
    </message>
    <message>
        <source>  {people} invented people, {campaigns} campaigns</source>
        <translation>  {people} người mẫu (không có thật), {campaigns} chiến dịch</translation>
    </message>
    <message>
        <source>  {created} new, {duplicates} duplicates, {needs_fix} to be mended, {skipped} skipped</source>
        <translation>  {created} mới, {duplicates} trùng, {needs_fix} cần sửa, {skipped} bỏ qua</translation>
    </message>
    <message>
        <source>The sample library, the brief and the shortlist are here:</source>
        <translation>Danh bạ mẫu, brief và danh sách rút gọn nằm ở đây:</translation>
    </message>
    <message>
        <source>There is no display here, so all of it was done without a window.</source>
        <translation>Máy này không có màn hình nên mọi việc đã làm không cần cửa sổ.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The backup {path} could not be verified and was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or choose another drive. The library itself is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} exists and is not a backup of KOL Studio; it was not replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is the library itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large: {size} MB, at most {limit} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller, or keep only a link to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the history cannot be read. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the check of the library, or restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} already exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full or cannot be written: {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change was not saved; everything before it is still there. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error while working on {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the drive is still connected, then try again. Copy your backups to another drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program or wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can only be read, not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it to look at it, or copy it to a folder of your own and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged. Nothing was changed in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the newest backup; the damaged file is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a KOL Studio library. Nothing was changed in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a .kol file, or import this file as a list of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to use {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of your own, such as Documents, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of {table} points to something that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables are not those of this version: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table cannot be recorded in the history: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids of {table} could be given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is not in order at step {entry}: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures in {table} belong to the channel of another person (row {row}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is open in KOL Studio on {host} (process {pid}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there first. Looking things up works meanwhile, changing them does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is an empty file (0 bytes). Nothing was changed in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup, or delete the empty file and start a new library there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was made by a newer KOL Studio (file version {found}, this program knows {known}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed in it. Install the newer KOL Studio, or restore a backup made before the upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program left unfinished writes beside {path} ({wal}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from this file: that works on a copy and takes the unfinished writes along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little room on the drive of {path}: {free} MB free, {needed} MB needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space. Until then the library can be opened to look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was not closed in an orderly way and must be put in order first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in KOL Studio once, or run any command that changes something; nothing saved is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the list looked like is not known before {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step cannot be taken back: what it changed was changed again since. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the history of the person and set the value by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is the library itself; choose a backup to restore from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {path} took too long and was stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tier</name>
    <message>
        <source>Below nano</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nano</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mega</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vat</name>
    <message>
        <source>VAT included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT not stated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The window of KOL Studio comes with a later version. This version does its work on the command line; see: kolstudio --help</source>
        <translation>Cửa sổ của KOL Studio sẽ có ở bản sau. Bản này làm việc bằng dòng lệnh; xem: kolstudio --help</translation>
    </message>
</context>
</TS>
