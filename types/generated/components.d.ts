import type { Schema, Struct } from '@strapi/strapi';

export interface SharedLink extends Struct.ComponentSchema {
  collectionName: 'components_shared_links';
  info: {
    description: 'A link to elsewhere';
    displayName: 'Link';
    icon: 'link';
  };
  attributes: {
    label: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    url: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
  };
}

export interface SharedRights extends Struct.ComponentSchema {
  collectionName: 'components_shared_rightss';
  info: {
    description: 'Who owns it and what partners may do with it';
    displayName: 'Rights';
    icon: 'lock';
  };
  attributes: {
    credit: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 160;
      }>;
    holder: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 160;
      }>;
    syndicatable: Schema.Attribute.Boolean &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<false>;
    usageTerms: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
  };
}

export interface SharedSource extends Struct.ComponentSchema {
  collectionName: 'components_shared_sources';
  info: {
    description: 'Where the story was first published';
    displayName: 'Source';
    icon: 'earth';
  };
  attributes: {
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 160;
      }>;
    url: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
  };
}

export interface StoryClip extends Struct.ComponentSchema {
  collectionName: 'components_story_clips';
  info: {
    description: 'A video at its place in the story';
    displayName: 'Video clip';
    icon: 'play';
  };
  attributes: {
    clip: Schema.Attribute.Relation<'oneToOne', 'api::video-clip.video-clip'> &
      Schema.Attribute.Required;
  };
}

export interface StoryCorrection extends Struct.ComponentSchema {
  collectionName: 'components_story_corrections';
  info: {
    description: 'What was changed after publication, told to readers';
    displayName: 'Correction';
    icon: 'pencil';
  };
  attributes: {
    at: Schema.Attribute.DateTime & Schema.Attribute.Required;
    kind: Schema.Attribute.Enumeration<
      ['correction', 'clarification', 'update']
    > &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'correction'>;
    text: Schema.Attribute.Text & Schema.Attribute.Required;
  };
}

export interface StoryHeading extends Struct.ComponentSchema {
  collectionName: 'components_story_headings';
  info: {
    description: 'A heading between parts of the story';
    displayName: 'Heading';
    icon: 'bold';
  };
  attributes: {
    text: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 160;
      }>;
  };
}

export interface StoryPicture extends Struct.ComponentSchema {
  collectionName: 'components_story_pictures';
  info: {
    description: 'A picture, with what it shows and whose it is';
    displayName: 'Picture';
    icon: 'picture';
  };
  attributes: {
    alt: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    caption: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    credit: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 160;
      }>;
    image: Schema.Attribute.Media<'images'> & Schema.Attribute.Required;
  };
}

export interface StoryQuote extends Struct.ComponentSchema {
  collectionName: 'components_story_quotes';
  info: {
    description: 'A full quotation with its attribution line';
    displayName: 'Quote';
    icon: 'quote';
  };
  attributes: {
    attribution: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    quote: Schema.Attribute.Relation<'oneToOne', 'api::quote.quote'> &
      Schema.Attribute.Required;
  };
}

export interface StoryText extends Struct.ComponentSchema {
  collectionName: 'components_story_texts';
  info: {
    description: 'Running text';
    displayName: 'Text';
    icon: 'bulletList';
  };
  attributes: {
    body: Schema.Attribute.Blocks & Schema.Attribute.Required;
  };
}

export interface VideoRendition extends Struct.ComponentSchema {
  collectionName: 'components_video_renditions';
  info: {
    description: 'One encoded file of a video';
    displayName: 'Rendition';
    icon: 'file';
  };
  attributes: {
    bitrateKbps: Schema.Attribute.Integer;
    height: Schema.Attribute.Integer;
    mimeType: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    url: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
    width: Schema.Attribute.Integer;
  };
}

export interface VideoTrack extends Struct.ComponentSchema {
  collectionName: 'components_video_tracks';
  info: {
    description: 'Captions or descriptions of a video';
    displayName: 'Caption track';
    icon: 'message';
  };
  attributes: {
    kind: Schema.Attribute.Enumeration<
      ['captions', 'subtitles', 'descriptions']
    > &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'captions'>;
    label: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    language: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 35;
      }>;
    url: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'shared.link': SharedLink;
      'shared.rights': SharedRights;
      'shared.source': SharedSource;
      'story.clip': StoryClip;
      'story.correction': StoryCorrection;
      'story.heading': StoryHeading;
      'story.picture': StoryPicture;
      'story.quote': StoryQuote;
      'story.text': StoryText;
      'video.rendition': VideoRendition;
      'video.track': VideoTrack;
    }
  }
}
