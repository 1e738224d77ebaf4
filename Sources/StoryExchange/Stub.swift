import StoryModel
